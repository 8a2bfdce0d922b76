package io.alianza.support.commands;

import io.alianza.eventstore.Appended;
import io.alianza.eventstore.DuplicateCommitKeyException;
import io.alianza.eventstore.EventLog;
import io.alianza.support.commands.AggregateHandler.Handled;
import io.alianza.support.commands.UnitsOfWork.Committed;
import io.alianza.support.model.Refusal;
import java.util.ArrayList;
import java.util.List;

/** {@link Commands} over Axon's repositories. */
final class AxonCommands implements Commands {

    private final Aggregates aggregates;
    private final UnitsOfWork unitsOfWork;
    private final IdempotencyKeys keys;
    private final EventLog log;

    AxonCommands(Aggregates aggregates, UnitsOfWork unitsOfWork, IdempotencyKeys keys, EventLog log) {
        this.aggregates = aggregates;
        this.unitsOfWork = unitsOfWork;
        this.keys = keys;
        this.log = log;
    }

    @Override
    public Receipt send(Object command, Conditions conditions) {
        return Retries.afterLostRaces(() -> keys.receiptOf(conditions).orElseGet(() -> {
            try {
                Committed<Handled> committed = unitsOfWork.run(() -> handle(command, conditions));
                return receipt(committed.result(), position(committed));
            } catch (DuplicateCommitKeyException sameKeyWasFaster) {
                return keys.receiptOf(conditions).orElseThrow(() -> sameKeyWasFaster);
            }
        }));
    }

    @Override
    public List<Outcome> sendAll(List<?> commands) {
        return Retries.afterLostRaces(() -> {
            Committed<List<Attempt>> committed = unitsOfWork.run(() -> attemptAll(commands));
            String position = position(committed);
            return committed.result().stream()
                    .map(attempt -> outcome(attempt, position))
                    .toList();
        });
    }

    @Override
    public int handleHere(Object command) {
        if (!UnitsOfWork.isActiveHere()) {
            throw new IllegalStateException("no unit of work of a command or an inbox is active on this thread");
        }
        CommandsAsParameter.offer(this);
        try {
            return aggregates.handle(command, null).events();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Handled handle(Object command, Conditions conditions) throws Exception {
        CommandsAsParameter.offer(this);
        return keys.with(
                conditions,
                aggregates.targetOf(command),
                () -> aggregates.handle(command, conditions.expectedVersion()));
    }

    private List<Attempt> attemptAll(List<?> commands) throws Exception {
        CommandsAsParameter.offer(this);
        List<Attempt> attempts = new ArrayList<>(commands.size());
        for (Object command : commands) {
            attempts.add(attempt(command));
        }
        return attempts;
    }

    private Attempt attempt(Object command) throws Exception {
        try {
            return new Attempt.Handed(aggregates.handle(command, null));
        } catch (Refusal refusal) {
            // Decided before any event was applied, so it leaves nothing in the common commit.
            return new Attempt.Refused(refusal);
        }
    }

    private static Outcome outcome(Attempt attempt, String position) {
        return switch (attempt) {
            case Attempt.Handed(Handled handled) -> new Outcome.Done(receipt(handled, position), handled.events());
            case Attempt.Refused(Refusal refusal) -> new Outcome.Refused(refusal);
        };
    }

    private static Receipt receipt(Handled handled, String position) {
        return new Receipt(handled.aggregateId(), handled.after(), position, handled.events() > 0);
    }

    /** All events share one commit; without events it is the head a reader has to have seen. */
    private String position(Committed<?> committed) {
        return log.identity() + ":" + committed.appended().map(Appended::last).orElseGet(log::headPosition);
    }

    private sealed interface Attempt {

        record Handed(Handled handled) implements Attempt {}

        record Refused(Refusal refusal) implements Attempt {}
    }
}
