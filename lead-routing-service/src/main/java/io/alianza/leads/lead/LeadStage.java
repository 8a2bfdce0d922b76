package io.alianza.leads.lead;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** Where it may go from here; nothing goes back to the first. */
    public List<LeadStage> next() {
        List<LeadStage> inOrder = List.of(values());
        int here = inOrder.indexOf(this);
        return IntStream.range(1, inOrder.size())
                .filter(stage -> stage > here || stage == here - 1)
                .mapToObj(inOrder::get)
                .toList();
    }

    public static Optional<LeadStage> of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }
}
