package io.alianza.commission.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with all its versions.
 *
 * @param versions by number
 * @param endsOn first day it no longer holds, all versions; absent while nobody terminated it
 */
record KnownAgreement(
        SortedMap<Integer, AgreementVersion> versions,
        @Nullable LocalDate endsOn) {

    static final KnownAgreement NONE = new KnownAgreement(new TreeMap<>(), null);

    KnownAgreement with(AgreementVersion version) {
        SortedMap<Integer, AgreementVersion> more = new TreeMap<>(versions);
        more.put(version.version(), version);
        return new KnownAgreement(more, endsOn);
    }

    KnownAgreement endingOn(LocalDate day) {
        return new KnownAgreement(versions, day);
    }

    /** A later version replaces an earlier one for the days it covers. */
    Optional<AgreementVersion> on(LocalDate day) {
        if (endsOn != null && !day.isBefore(endsOn)) {
            return Optional.empty();
        }
        return versions.values().stream()
                .filter(version -> version.isValidOn(day))
                .reduce((earlier, later) -> later);
    }
}
