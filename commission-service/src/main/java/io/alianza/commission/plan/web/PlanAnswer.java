package io.alianza.commission.plan.web;

import io.alianza.commission.plan.Band;
import io.alianza.commission.plan.Measure;
import io.alianza.commission.plan.PlanRule;
import io.alianza.commission.plan.PlanVersion;
import io.alianza.commission.plan.Precedence;
import io.alianza.commission.plan.Rounding;
import io.alianza.commission.plan.views.PlanRow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan.
 *
 * @param name of the latest version
 * @param versions in order, the latest last
 */
record PlanAnswer(String id, String name, LocalDate validFrom, List<VersionAnswer> versions, long version) {

    /** @param version from 1 */
    record VersionAnswer(
            int version,
            String name,
            LocalDate validFrom,
            List<String> regimes,
            Measure measure,
            Precedence precedence,
            Rounding rounding,
            List<RuleAnswer> rules) {}

    /** @param percent of everything; absent when there are several bands */
    record RuleAnswer(
            String path, @Nullable String label, @Nullable BigDecimal percent, List<Band> bands) {}

    /** A plan in a list. */
    @Schema(name = "PlanInList")
    record Listed(String id, String name, LocalDate validFrom, int versions, long version) {}

    static PlanAnswer of(PlanRow plan) {
        return new PlanAnswer(
                plan.id(),
                plan.name(),
                plan.validFrom(),
                plan.versions().stream().map(PlanAnswer::version).toList(),
                plan.version());
    }

    static Listed listed(PlanRow plan) {
        return new Listed(
                plan.id(), plan.name(), plan.validFrom(), plan.versions().size(), plan.version());
    }

    private static VersionAnswer version(PlanVersion version) {
        return new VersionAnswer(
                version.version(),
                version.terms().name(),
                version.terms().validFrom(),
                version.terms().regimes(),
                version.terms().measure(),
                version.terms().precedence(),
                version.terms().rounding(),
                version.terms().rules().stream().map(PlanAnswer::rule).toList());
    }

    private static RuleAnswer rule(PlanRule rule) {
        BigDecimal percent = rule.bands().size() == 1 ? rule.bands().getFirst().percent() : null;
        return new RuleAnswer(rule.path(), rule.label(), percent, rule.bands());
    }
}
