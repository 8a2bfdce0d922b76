package io.alianza.eventstore.commit;

import java.util.List;
import java.util.Optional;

/** What came of a {@link Request}. */
public sealed interface Answer {

    /** All documents of an insert are at a majority and on disk. */
    record Inserted() implements Answer {}

    /** An insert stopped at a document because a number, key, event id or aggregate sequence is taken. */
    record Duplicate() implements Answer {}

    /** Commits in the order of their numbers. */
    record Slots(List<Slot> slots) implements Answer {}

    /** The commit in the way, or none that a majority knows of. */
    record Found(Optional<Conflict> conflict) implements Answer {}

    /** Time-out, lost connection, write concern error, no primary: whatever was sent may have happened, or may still happen. */
    record Unclear() implements Answer {}
}
