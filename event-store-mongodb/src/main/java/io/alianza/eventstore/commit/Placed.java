package io.alianza.eventstore.commit;

import java.time.Instant;

/** A draft with the place it is sent for. Sent again, it is the very same document. */
public record Placed(Draft draft, long number, Instant recorded, Instant latest) {

    static Placed after(Slot predecessor, Draft draft) {
        return new Placed(
                draft,
                predecessor.number() + 1,
                later(draft.handedIn(), predecessor.recorded()),
                later(draft.newestEvent(), predecessor.latest()));
    }

    Slot slot() {
        return new Slot(number, draft.id(), recorded, latest);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
