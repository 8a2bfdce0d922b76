package io.alianza.leads.deal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far an approved deal has come. It goes forward, over stages that were not needed, and one step back. */
public enum DealStage {
    APPROVED,
    QUALIFIED,
    PROPOSAL,
    NEGOTIATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it may go from here. */
    public List<DealStage> next() {
        return Arrays.stream(values())
                .filter(stage -> stage != APPROVED)
                .filter(stage -> stage.ordinal() > ordinal() || stage.ordinal() == ordinal() - 1)
                .toList();
    }

    static Optional<DealStage> of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }
}
