package io.alianza.support.commands;

import io.alianza.support.commands.AggregateHandler.Handled;
import io.alianza.support.log.EventLog;
import io.alianza.support.model.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
            Handled handled = unitsOfWork.run(() -> {
                CommandsAsParameter.offer(this);
                keys.attach(conditions);
                return aggregates.handle(command, conditions.expectedVersion());
            });
            return receipt(handled, positionAfter(List.of(handled)));
        }));
    }

    @Override
    public List<Outcome> sendAll(List<?> commands) {
        return Retries.afterLostRaces(() -> {
            List<Attempt> attempts = unitsOfWork.run(() -> attemptAll(commands));
            String position = positionAfter(attempts.stream().flatMap(Attempt::done).toList());
            return attempts.stream().map(attempt -> outcome(attempt, position)).toList();
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
        return new Receipt(handled.aggregateId(), handled.after(), position);
    }

    /** They share one commit, so any event of it leads to the position; without one it is the head. */
    private String positionAfter(List<Handled> handled) {
        return handled.reversed().stream()
                .filter(one -> one.events() > 0)
                .findFirst()
                .map(one -> log.named(log.positionOf(one.aggregateId(), one.after())))
                .orElseGet(() -> log.named(log.head()));
    }

    private sealed interface Attempt {

        record Handed(Handled handled) implements Attempt {}

        record Refused(Refusal refusal) implements Attempt {}

        default Stream<Handled> done() {
            return this instanceof Handed(Handled handled) ? Stream.of(handled) : Stream.empty();
        }
    }
}
