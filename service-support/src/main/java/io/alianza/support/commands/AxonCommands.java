package io.alianza.support.commands;

import io.alianza.eventstore.Appended;
import io.alianza.eventstore.DuplicateCommitKeyException;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.support.commands.AggregateHandler.Handled;
import io.alianza.support.commands.UnitsOfWork.Committed;
import io.alianza.support.model.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@link Commands} over Axon's repositories. */
final class AxonCommands implements Commands {

    private final Aggregates aggregates;
    private final UnitsOfWork unitsOfWork;
    private final IdempotencyKeys keys;
    private final EventLog log;
    private final MongoEventStorageEngine engine;

    AxonCommands(
            Aggregates aggregates,
            UnitsOfWork unitsOfWork,
            IdempotencyKeys keys,
            EventLog log,
            MongoEventStorageEngine engine) {
        this.aggregates = aggregates;
        this.unitsOfWork = unitsOfWork;
        this.keys = keys;
        this.log = log;
        this.engine = engine;
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
        Map<Integer, Refusal> refusedLate = new HashMap<>();
        while (true) {
            try {
                return Retries.afterLostRaces(() -> sendAll(commands, refusedLate));
            } catch (RefusedLate refused) {
                refusedLate.put(refused.index(), refused.refusal());
            }
        }
    }

    private List<Outcome> sendAll(List<?> commands, Map<Integer, Refusal> refusedLate) {
        Committed<List<Attempt>> committed = unitsOfWork.run(() -> attemptAll(commands, refusedLate));
        String position = position(committed);
        return committed.result().stream()
                .map(attempt -> outcome(attempt, position))
                .toList();
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
                conditions, CommandTargets.of(command), () -> aggregates.handle(command, conditions.expectedVersion()));
    }

    @Override
    public void readAhead(Collection<String> aggregateIds) {
        engine.readAhead(aggregateIds);
    }

    private List<Attempt> attemptAll(List<?> commands, Map<Integer, Refusal> refusedLate) throws Exception {
        CommandsAsParameter.offer(this);
        readAhead(aggregates.loadedFor(commands));
        List<Attempt> attempts = new ArrayList<>(commands.size());
        for (int i = 0; i < commands.size(); i++) {
            Refusal refusal = refusedLate.get(i);
            attempts.add(refusal == null ? attempt(i, commands.get(i)) : new Attempt.Refused(refusal));
        }
        return attempts;
    }

    private Attempt attempt(int index, Object command) throws Exception {
        int before = DecidedHere.events();
        try {
            return new Attempt.Handed(aggregates.handle(command, null));
        } catch (Refusal refusal) {
            if (DecidedHere.events() > before) {
                throw new RefusedLate(index, refusal);
            }
            return new Attempt.Refused(refusal);
        }
    }

    /**
     * A command was refused after it, or another aggregate it took along, had decided to events. They stand in the common unit
     * of work, so all of it is given up and done again without that command.
     */
    private static final class RefusedLate extends RuntimeException {

        private final int index;
        private final Refusal refusal;

        RefusedLate(int index, Refusal refusal) {
            super(refusal);
            this.index = index;
            this.refusal = refusal;
        }

        int index() {
            return index;
        }

        Refusal refusal() {
            return refusal;
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
