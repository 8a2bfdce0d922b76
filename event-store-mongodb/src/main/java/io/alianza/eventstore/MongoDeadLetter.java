package io.alianza.eventstore;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;

/**
 * A parked message as {@link MongoDeadLetterQueue} keeps it.
 *
 * @param id names it for operators
 * @param sequence key whose later messages wait behind it
 * @param index its place in that sequence
 * @param storedCause why it is parked; absent for one that waits behind another
 */
public record MongoDeadLetter<M extends EventMessage<?>>(
        String id,
        String sequence,
        long index,
        M message,
        @Nullable Cause storedCause,
        Instant enqueuedAt,
        Instant lastTouched,
        MetaData diagnostics)
        implements DeadLetter<M> {

    @Override
    public Optional<Cause> cause() {
        return Optional.ofNullable(storedCause);
    }

    @Override
    public DeadLetter<M> markTouched() {
        return with(storedCause, diagnostics);
    }

    @Override
    public DeadLetter<M> withCause(@Nullable Throwable requeueCause) {
        return with(requeueCause == null ? storedCause : ThrowableCause.truncated(requeueCause), diagnostics);
    }

    @Override
    public DeadLetter<M> withDiagnostics(MetaData others) {
        return with(storedCause, others);
    }

    private MongoDeadLetter<M> with(@Nullable Cause cause, MetaData newDiagnostics) {
        return new MongoDeadLetter<>(
                id, sequence, index, message, cause, enqueuedAt, GenericDeadLetter.clock.instant(), newDiagnostics);
    }
}
