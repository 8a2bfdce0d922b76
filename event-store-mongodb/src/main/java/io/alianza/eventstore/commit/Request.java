package io.alianza.eventstore.commit;

import java.util.List;

/** What the committer wants done. There is one at a time, and the next follows only after its {@link Answer}. */
public sealed interface Request {

    /** The newest commit, read from the primary at majority; {@link Answer.Slots} with exactly one. */
    record ReadHead() implements Request {}

    /**
     * One ordered insert in one command, answered when all of it is at a majority and on disk. The store stops at the first
     * document it cannot take.
     */
    record Insert(List<Placed> commits) implements Request {}

    /** What stands at this number and behind it, in order, read from the primary at majority. May be cut off at any length. */
    record ReadSlots(long from) implements Request {}

    /** Which commit has this draft's key, one of its event ids or one of its aggregate sequences, read at majority. */
    record FindConflict(Draft draft) implements Request {}
}
