package io.alianza.partner.directory;

import io.alianza.partner.partner.PartnerType;
import io.alianza.partner.partner.Standing;
import io.alianza.partner.partner.views.SearchWords;
import io.alianza.partner.rule.Texts;
import io.alianza.partner.tree.TreePath;
import io.alianza.support.model.Faults;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which partners of the list; what is absent does not matter. */
record PartnerFilter(
        @Parameter(description = "applied, approved, active, suspended, terminated, refused") @Nullable
        String status,

        @Parameter(description = "reseller, distributor, referral, affiliate, msp, system-integrator, agency") @Nullable
        String type,

        @Nullable String category,

        @Parameter(description = "Path; partners whose agreements in force cover it or lie within it") @Nullable
        String territory,

        @Parameter(description = "Partners that belong to this one") @Nullable
        String parentId,

        @Parameter(description = "Beginnings of words of names, number, tax id, external ids") @Nullable
        String q,

        @Parameter(description = "Business day for what is in force; today when absent") @Nullable
        LocalDate on) {

    /** An empty field of a form is nothing that was asked. */
    PartnerFilter {
        status = Texts.trimmed(status);
        type = Texts.trimmed(type);
        category = Texts.trimmed(category);
        territory = Texts.trimmed(territory);
        parentId = Texts.trimmed(parentId);
        q = Texts.trimmed(q);
    }

    RowQuery narrow(RowQuery query) {
        faults().verify();
        RowQuery narrowed = query;
        if (status != null) {
            narrowed = narrowed.where("status", status);
        }
        if (type != null) {
            narrowed = narrowed.where("profile.types", type);
        }
        if (category != null) {
            narrowed = narrowed.where("profile.category", category);
        }
        if (parentId != null) {
            narrowed = narrowed.where("profile.parentId", parentId);
        }
        for (String word : SearchWords.of(Stream.ofNullable(q))) {
            narrowed = narrowed.where("search.words", Comparison.STARTS_WITH, word);
        }
        return narrowed;
    }

    private Faults faults() {
        Faults faults = new Faults();
        if (status != null) {
            faults.oneOf(Standing.codes(), status, "/status");
        }
        if (type != null) {
            faults.oneOf(PartnerType.codes(), type, "/type");
        }
        if (territory != null) {
            faults.unless(TreePath.isPath(territory), "/territory", "format", territory, "A/B/C");
        }
        return faults;
    }
}
