package io.alianza.eventstore;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/**
 * Place of an event in the log, one long: commit number x 4,096 + its offset in the commit. Positions tell order, not
 * distance: lag is counted in commits.
 */
public record Position(long value) implements Comparable<Position> {

    /** As many events as a commit may hold. */
    public static final int EVENTS_PER_COMMIT = 4096;

    /** Before the first event of the log. */
    public static final Position START = endOf(0);

    public static Position of(long commit, int offset) {
        return new Position(commit * EVENTS_PER_COMMIT + offset);
    }

    /** Not before any event of this commit, and before every event of the next. */
    public static Position endOf(long commit) {
        return of(commit, EVENTS_PER_COMMIT - 1);
    }

    /** The position a token stands at; {@link #START} for none. */
    public static Position of(@Nullable TrackingToken token) {
        TrackingToken lowest = token == null ? null : WrappedToken.unwrapLowerBound(token);
        return switch (lowest) {
            case null -> START;
            case GlobalSequenceTrackingToken global -> new Position(global.getGlobalIndex());
            default -> throw new IllegalArgumentException("not a token of this log: " + token);
        };
    }

    public long commit() {
        return Math.floorDiv(value, EVENTS_PER_COMMIT);
    }

    public int offset() {
        return (int) Math.floorMod(value, (long) EVENTS_PER_COMMIT);
    }

    public GlobalSequenceTrackingToken token() {
        return new GlobalSequenceTrackingToken(value);
    }

    @Override
    public int compareTo(Position other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
