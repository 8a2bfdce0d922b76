package io.alianza.eventstore.axon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.MongoDeadLetter;
import io.alianza.eventstore.MongoDeadLetterQueue;
import io.alianza.eventstore.TestStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueueTest;
import org.axonframework.messaging.deadletter.ThrowableCause;

/** Axon's own suite for dead-letter queues, with none of its tests overridden. */
class DeadLetterQueueSuiteTest extends SequencedDeadLetterQueueTest<EventMessage<?>> {

    private static final MongoDeadLetterQueue.Limits LIMITS =
            new MongoDeadLetterQueue.Limits(64, 64, Duration.ofSeconds(30));

    @Override
    protected SequencedDeadLetterQueue<EventMessage<?>> buildTestSubject() {
        return MongoDeadLetterQueue.of(EventLog.open(TestStore.database()), AxonTexts.SERIALIZER, "group", LIMITS);
    }

    @Override
    protected long maxSequences() {
        return LIMITS.sequences();
    }

    @Override
    protected long maxSequenceSize() {
        return LIMITS.lettersPerSequence();
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateInitialLetter() {
        return new GenericDeadLetter<>("sequence", generateEvent(), generateThrowable());
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateFollowUpLetter() {
        return new GenericDeadLetter<>("sequence", generateEvent());
    }

    @Override
    protected DeadLetter<EventMessage<?>> mapToQueueImplementation(DeadLetter<EventMessage<?>> letter) {
        return letter instanceof MongoDeadLetter
                ? letter
                : new MongoDeadLetter<>(
                        "not there",
                        "sequence",
                        0,
                        letter.message(),
                        letter.cause().orElse(null),
                        letter.enqueuedAt(),
                        letter.lastTouched(),
                        letter.diagnostics());
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateRequeuedLetter(
            DeadLetter<EventMessage<?>> original, Instant lastTouched, Throwable requeueCause, MetaData diagnostics) {
        setAndGetTime(lastTouched);
        return original.withCause(requeueCause).withDiagnostics(diagnostics).markTouched();
    }

    @Override
    protected void setClock(Clock clock) {
        GenericDeadLetter.clock = clock;
    }

    /** A stored message equals the original in everything but its class. */
    @Override
    protected void assertLetter(
            DeadLetter<? extends EventMessage<?>> expected, DeadLetter<? extends EventMessage<?>> actual) {
        assertEquals(expected.message().getIdentifier(), actual.message().getIdentifier());
        assertEquals(expected.message().getPayload(), actual.message().getPayload());
        assertEquals(expected.message().getPayloadType(), actual.message().getPayloadType());
        assertEquals(expected.message().getMetaData(), actual.message().getMetaData());
        assertEquals(expected.message().getTimestamp(), actual.message().getTimestamp());
        assertEquals(
                expected.cause().map(ThrowableCause.class::cast), actual.cause().map(ThrowableCause.class::cast));
        assertEquals(expected.enqueuedAt(), actual.enqueuedAt());
        assertEquals(expected.lastTouched(), actual.lastTouched());
        assertEquals(expected.diagnostics(), actual.diagnostics());
    }
}
