package io.alianza.commission.plan;

import io.alianza.support.model.Faults;
import io.alianza.support.model.Rule;
import java.time.LocalDate;

/**
 * A version begins after the one before, and not in the past: what deals of past days earn is decided already, and a
 * correction of it is a posting with a name, not a side effect of a new version.
 */
record VersionsFollowOneAnother(LocalDate before, LocalDate validFrom, LocalDate today) implements Rule {

    @Override
    public void verify() {
        LocalDate earliest = before.plusDays(1).isAfter(today) ? before.plusDays(1) : today;
        new Faults()
                .unless(
                        !validFrom.isBefore(earliest),
                        "/validFrom",
                        "version-backdated",
                        validFrom.toString(),
                        "≥ " + earliest)
                .verify();
    }
}
