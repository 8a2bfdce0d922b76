package io.alianza.eventstore.simulation;

import io.alianza.eventstore.commit.Draft;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A commit of a few numbered events. */
record SimulatedDraft(
        UUID id,
        Instant handedIn,
        Instant newestEvent,
        @Nullable String key,
        List<Event> events) implements Draft {

    @Override
    public int size() {
        return events.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SimulatedDraft draft && id.equals(draft.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    boolean hasInCommon(SimulatedDraft other) {
        if (key != null && key.equals(other.key)) {
            return true;
        }
        for (Event event : events) {
            for (Event theirs : other.events) {
                if (event.clashes(theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    record Event(long id, int aggregate, int sequence) {

        boolean clashes(Event other) {
            return id == other.id || (aggregate == other.aggregate && sequence == other.sequence);
        }
    }
}
