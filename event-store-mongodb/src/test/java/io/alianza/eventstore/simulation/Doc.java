package io.alianza.eventstore.simulation;

import io.alianza.eventstore.commit.Placed;
import io.alianza.eventstore.commit.Slot;
import io.alianza.eventstore.tail.Numbered;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A commit's document, as nodes hold it. */
record Doc(long number, Instant recorded, Instant latest, SimulatedDraft draft) implements Numbered {

    static final Doc HEADER = new Doc(
            0,
            Instant.EPOCH,
            Instant.MIN,
            new SimulatedDraft(new UUID(0, 0), Instant.EPOCH, Instant.MIN, null, List.of()));

    static Doc of(Placed placed) {
        return new Doc(placed.number(), placed.recorded(), placed.latest(), (SimulatedDraft) placed.draft());
    }

    Slot slot() {
        return new Slot(number, draft.id(), recorded, latest);
    }

    /** What a unique index of the store would refuse. */
    boolean clashes(Doc other) {
        return number == other.number || draft.hasInCommon(other.draft);
    }
}
