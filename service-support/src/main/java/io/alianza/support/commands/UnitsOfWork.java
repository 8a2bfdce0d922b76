package io.alianza.support.commands;

import io.alianza.eventstore.Appended;
import io.alianza.eventstore.UnknownOutcomeException;
import io.alianza.support.Origin;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Runs work in a unit of work of its own, on a virtual thread of Axon's asynchronous bus, and waits for its commit. Also when
 * the caller is inside another one, as a reaction is: with a nested unit of work Axon would store the reaction's token before
 * the append, and a crash between them would lose the fact.
 */
public final class UnitsOfWork {

    private static final String NAME = UnitsOfWork.class.getName();

    private final CommandBus bus;

    public UnitsOfWork(AsynchronousCommandBus bus) {
        this.bus = bus;
        bus.subscribe(NAME, message -> ((Callable<?>) message.getPayload()).call());
    }

    /**
     * Work that was committed.
     *
     * @param result of the work
     * @param appended where its events stand; nothing when it had none
     */
    public record Committed<R>(R result, Optional<Appended> appended) {}

    /** Whether this thread is inside one of ours. */
    static boolean isActiveHere() {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().getMessage() instanceof CommandMessage<?> message
                && NAME.equals(message.getCommandName());
    }

    /**
     * The work's own exception comes out as it is; then nothing was appended.
     *
     * @throws OutcomeUnknown when the store did not say in time whether the commit is there
     */
    public <R> Committed<R> run(Callable<R> work) {
        AtomicReference<Optional<Appended>> appended = new AtomicReference<>(Optional.empty());
        Callable<R> there = carryingOrigin(() -> {
            CurrentUnitOfWork.get().afterCommit(committed -> appended.set(Appended.in(committed)));
            return work.call();
        });
        return new Committed<>(dispatch(there), Objects.requireNonNullElse(appended.get(), Optional.empty()));
    }

    /** The same, and once more whenever a race was lost. */
    public <R> Committed<R> insist(Callable<R> work) {
        return Retries.afterLostRaces(() -> run(work));
    }

    private <R> R dispatch(Callable<R> work) {
        FutureCallback<Object, R> callback = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<>(new GenericMessage<Object>(work), NAME), callback);
        CommandResultMessage<? extends R> result = await(callback);
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return result.getPayload();
    }

    private static <R> Callable<R> carryingOrigin(Callable<R> work) {
        var origin = Origin.current();
        return () -> Origin.with(origin, work);
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown("interrupted while waiting for the commit", e);
        } catch (ExecutionException e) {
            throw unchecked(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        return switch (failure) {
            case UnknownOutcomeException e -> new OutcomeUnknown("repeat with the same ids", e);
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException(failure);
        };
    }
}
