package io.alianza.leads.deal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** How far an approved deal has come. It goes forward, over stages that were not needed, and one step back. */
public enum DealStage {
    APPROVED,
    QUALIFIED,
    PROPOSAL,
    NEGOTIATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it may go from here; nothing goes back to the first. */
    public List<DealStage> next() {
        List<DealStage> inOrder = List.of(values());
        int here = inOrder.indexOf(this);
        return IntStream.range(1, inOrder.size())
                .filter(stage -> stage > here || stage == here - 1)
                .mapToObj(inOrder::get)
                .toList();
    }

    static Optional<DealStage> of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }
}
