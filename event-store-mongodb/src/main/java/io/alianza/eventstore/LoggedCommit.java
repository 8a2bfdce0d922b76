package io.alianza.eventstore;

import io.alianza.eventstore.commit.Slot;
import io.alianza.eventstore.tail.Numbered;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commit as it stands in the log: all its events or none.
 *
 * @param number 1, 2, 3 … without gap; 0 is the header of the log, whose id is the log's identity
 * @param id tells the attempt that was stored from every other one
 * @param recorded when it was recorded, never before its predecessor
 * @param latest the newest event timestamp up to and including this commit
 * @param key idempotency key of what caused it
 * @param correlations under which it can be found
 * @param events empty only in the header and where an operator closed a hole
 */
public record LoggedCommit(
        long number,
        UUID id,
        Instant recorded,
        Instant latest,
        @Nullable String key,
        List<String> correlations,
        List<LoggedEvent> events)
        implements Numbered {

    public Position position(int offset) {
        return Position.of(number, offset);
    }

    /** Position of its last event; of an empty commit, its first place. */
    public Position last() {
        return Position.of(number, Math.max(0, events.size() - 1));
    }

    /** What its events take in memory, about. */
    public long characters() {
        long sum = 0;
        for (LoggedEvent event : events) {
            sum += event.payload().length() + event.metaData().length();
        }
        return sum;
    }

    /** As its successor needs to know it. */
    public Slot slot() {
        return new Slot(number, id, recorded, latest);
    }
}
