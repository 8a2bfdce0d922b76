package io.alianza.support.commands;

import java.util.Collection;
import java.util.List;

/**
 * Sends commands to aggregates. An aggregate handles its whole sealed command interface in one handler; the interface's
 * method marked {@code @TargetAggregateIdentifier} names the stream.
 */
public interface Commands {

    /**
     * One command in a unit of work of its own; returns when its commit is acknowledged.
     *
     * @throws io.alianza.support.model.Refusal when the aggregate refuses
     * @throws VersionConflict when {@link Conditions#expectedVersion()} is not the aggregate's version
     * @throws OutcomeUnknown when the store did not say in time whether the commit is there: repeat with the same ids
     */
    Receipt send(Object command, Conditions conditions);

    default Receipt send(Object command) {
        return send(command, Conditions.NONE);
    }

    /**
     * Many commands in one unit of work and one commit, in the given order. A refused command leaves nothing and is
     * reported at its place; the others are committed together or not at all.
     */
    List<Outcome> sendAll(List<?> commands);

    /**
     * Runs a command inside the unit of work that is active on this thread (an inbox batch, another command), so that it
     * becomes part of the same commit. An aggregate's handler may ask for {@code Commands} to take others into its decision.
     *
     * @return how many events it decided to; 0 when all of it was there already
     * @throws IllegalStateException when no unit of work is active
     */
    int handleHere(Object command);

    /**
     * Says which aggregates the commands that follow in the active unit of work go to, so that their events are read together
     * instead of stream by stream. A matter of speed alone; an id nothing comes of does no harm.
     */
    default void readAhead(Collection<String> aggregateIds) {}
}
