package io.alianza.eventstore.commit;

import java.util.UUID;

/**
 * The commit that stands in the way of a draft, for good: it was read at a majority.
 *
 * @param kind what both have in common
 * @param event index of the draft's event it concerns; -1 for the commit key
 * @param commit the attempt that took it
 * @param number its commit number
 */
public record Conflict(Kind kind, int event, UUID commit, long number) {

    /** What may be there only once in a log. */
    public enum Kind {
        COMMIT_KEY,
        EVENT_ID,
        AGGREGATE_SEQUENCE
    }
}
