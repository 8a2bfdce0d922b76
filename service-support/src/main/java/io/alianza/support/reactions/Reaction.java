package io.alianza.support.reactions;

import io.alianza.support.Recorded;

/**
 * Does something because of an event of the own log, at least once and never reset. It sends commands with
 * {@link io.alianza.support.commands.Commands} (each in its own unit of work, acknowledged before the handler returns) whose
 * ids are derived from the event's facts, so that a repetition meets the same streams and decides to nothing. Named
 * {@code When…Then…}.
 */
public interface Reaction {

    /** Stable name, kebab-case; names token and parked events. */
    String name();

    void react(Recorded event);

    /** Called after the last event of a batch (and after every event outside one), before the position is stored. */
    default void endOfBatch() {}
}
