package io.alianza.partner.agreement.views;

import io.alianza.partner.agreement.Terms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One agreement with its versions. What depends on the day is computed when it is read.
 *
 * @param versions in order
 * @param end how it ends
 * @param reach where it was ever in force, for searching
 * @param version sequence of the agreement's last event
 */
public record AgreementRow(
        String id,
        String partnerId,
        Map<String, String> externalIds,
        List<VersionEntry> versions,
        End end,
        List<String> reach,
        boolean activated,
        long version) {

    /** A day no agreement reaches; stands for an open end, so that days can be compared in the store. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** What {@link #reach} holds of an agreement that is in force everywhere. */
    public static final String EVERYWHERE = "*";

    /**
     * One version, in force or not.
     *
     * @param activatedOn business day it was put in force; absent while it is a draft
     */
    public record VersionEntry(
            int number,
            Terms terms,
            LocalDate draftedOn,
            @Nullable LocalDate activatedOn) {

        boolean isInForceOn(LocalDate day) {
            return activatedOn != null && terms.holdsOn(day);
        }
    }

    /**
     * How it ends.
     *
     * @param over first day on which no activated version holds any more
     * @param terminatedTo first day it no longer holds because it was terminated
     * @param reason why it was terminated
     */
    public record End(
            LocalDate over,
            LocalDate terminatedTo,
            @Nullable String reason) {

        static final End OPEN = new End(NEVER, NEVER, null);
    }

    /** The version that counts on a day: of those in force the latest. */
    public Optional<VersionEntry> inForceOn(LocalDate day) {
        return day.isBefore(end.terminatedTo())
                ? versions.stream()
                        .filter(entry -> entry.isInForceOn(day))
                        .max(Comparator.comparingInt(VersionEntry::number))
                : Optional.empty();
    }

    public AgreementStatus statusOn(LocalDate day) {
        if (!day.isBefore(end.terminatedTo())) {
            return AgreementStatus.TERMINATED;
        }
        if (!activated) {
            return AgreementStatus.DRAFT;
        }
        return day.isBefore(end.over()) ? AgreementStatus.ACTIVE : AgreementStatus.EXPIRED;
    }

    public Optional<LocalDate> endsOn() {
        return Optional.of(end.terminatedTo()).filter(day -> !day.equals(NEVER));
    }
}
