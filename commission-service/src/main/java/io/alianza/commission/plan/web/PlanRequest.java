package io.alianza.commission.plan.web;

import io.alianza.commission.plan.Band;
import io.alianza.commission.plan.Measure;
import io.alianza.commission.plan.PlanRule;
import io.alianza.commission.plan.PlanTerms;
import io.alianza.commission.plan.Precedence;
import io.alianza.commission.plan.Rounding;
import io.alianza.support.model.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan, or a version of one, as it is sent.
 *
 * @param id a creation may bring it: {@code plan-} and a UUID
 * @param regimes kinds of agreement it is made for; none: any
 * @param measure what is held against the bounds
 * @param precedence which of several rules applies
 * @param rounding of a deal's exact sum
 */
record PlanRequest(
        @Nullable String id,
        @Nullable String name,
        @Nullable LocalDate validFrom,
        @Nullable List<String> regimes,
        @Nullable Measure measure,
        @Nullable Precedence precedence,
        @Nullable Rounding rounding,
        @Nullable List<RuleRequest> rules) {

    /**
     * @param path in the product tree; an empty one is the plan's default
     * @param label how people call the path
     * @param percent of everything; instead of bands
     * @param bands without gap, from 0 to no end; instead of a percent
     */
    record RuleRequest(
            @Nullable String path,
            @Nullable String label,
            @Nullable BigDecimal percent,
            @Nullable List<BandRequest> bands) {}

    /**
     * @param above lower bound, which belongs to the band below
     * @param upTo upper bound, which belongs to this band; absent for the last
     */
    record BandRequest(
            @Nullable BigDecimal above,
            @Schema(nullable = true) @Nullable BigDecimal upTo,
            @Nullable BigDecimal percent) {}

    PlanTerms terms() {
        Faults faults = new Faults()
                .required(name, "/name", "1..100")
                .unless(validFrom != null, "/validFrom", "required", null, "2026-01-01")
                .unless(rules != null, "/rules", "required", null, "≥ 1");
        List<PlanRule> read = new ArrayList<>();
        List<RuleRequest> given = rules == null ? List.of() : rules;
        for (int i = 0; i < given.size(); i++) {
            read.add(rule(given.get(i), "/rules/" + i, faults));
        }
        faults.verify();
        return new PlanTerms(
                Objects.requireNonNull(name),
                Objects.requireNonNull(validFrom),
                regimes == null ? List.of() : regimes,
                measure == null ? Measure.DEAL_AMOUNT_IN_PRODUCT_LINE : measure,
                precedence == null ? Precedence.LONGEST_PATH : precedence,
                rounding == null ? Rounding.HALF_UP : rounding,
                read);
    }

    private static PlanRule rule(RuleRequest rule, String pointer, Faults faults) {
        faults.unless(rule.path() != null, pointer + "/path", "required", null, "R, R/BK-R93R")
                .unless(
                        (rule.percent() == null) != (rule.bands() == null),
                        pointer + "/percent",
                        "percent-or-bands",
                        null,
                        "percent | bands");
        String path = rule.path() == null ? "" : rule.path();
        BigDecimal percent = rule.percent();
        return new PlanRule(
                path,
                rule.label(),
                percent != null
                        ? List.of(new Band(BigDecimal.ZERO, null, percent))
                        : bands(rule.bands(), pointer + "/bands", faults));
    }

    private static List<Band> bands(@Nullable List<BandRequest> given, String pointer, Faults faults) {
        List<Band> bands = new ArrayList<>();
        List<BandRequest> all = given == null ? List.of() : given;
        for (int i = 0; i < all.size(); i++) {
            BandRequest band = all.get(i);
            faults.unless(band.above() != null, pointer + "/" + i + "/above", "required", null, "0")
                    .unless(band.percent() != null, pointer + "/" + i + "/percent", "required", null, "0..100");
            bands.add(new Band(
                    Objects.requireNonNullElse(band.above(), BigDecimal.ZERO),
                    band.upTo(),
                    Objects.requireNonNullElse(band.percent(), BigDecimal.ZERO)));
        }
        return bands;
    }
}
