package io.alianza.leads.lead;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far the work on a held lead has come. It goes forward, over stages that were not needed, and one step back when the
 * customer does.
 */
public enum LeadStage {
    ACCEPTED,
    CONTACTED,
    QUALIFIED,
    PROPOSAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it may go from here. */
    public List<LeadStage> next() {
        return Arrays.stream(values())
                .filter(stage -> stage != ACCEPTED)
                .filter(stage -> stage.ordinal() > ordinal() || stage.ordinal() == ordinal() - 1)
                .toList();
    }

    public static Optional<LeadStage> of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }
}
