package io.alianza.partner.agreement.web;

import io.alianza.partner.agreement.Terms;
import io.alianza.partner.agreement.views.AgreementRow;
import io.alianza.partner.agreement.views.AgreementRow.VersionEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it stands on a day.
 *
 * @param status draft, active, expired or terminated, on that day
 * @param inForce number of the version that counts on that day; absent when none does
 * @param terms of the version in force, else of the latest
 * @param endsOn first day it no longer holds because it was terminated; absent when it was not
 * @param reason why it was terminated
 */
record AgreementAnswer(
        String id,
        String partnerId,
        String status,
        @Nullable Integer inForce,
        Terms terms,
        @Nullable LocalDate endsOn,
        @Nullable String reason,
        List<VersionAnswer> versions,
        Map<String, String> externalIds,
        long version) {

    /** @param activatedOn absent while it is a draft, or when a later draft replaced it */
    record VersionAnswer(
            int number,
            Terms terms,
            LocalDate draftedOn,
            @Nullable LocalDate activatedOn) {}

    static AgreementAnswer of(AgreementRow row, LocalDate day) {
        Optional<VersionEntry> counting = row.inForceOn(day);
        return new AgreementAnswer(
                row.id(),
                row.partnerId(),
                row.statusOn(day).code(),
                counting.map(VersionEntry::number).orElse(null),
                counting.orElse(row.versions().getLast()).terms(),
                row.endsOn().orElse(null),
                row.end().reason(),
                row.versions().stream().map(AgreementAnswer::version).toList(),
                row.externalIds(),
                row.version());
    }

    private static VersionAnswer version(VersionEntry entry) {
        return new VersionAnswer(entry.number(), entry.terms(), entry.draftedOn(), entry.activatedOn());
    }
}
