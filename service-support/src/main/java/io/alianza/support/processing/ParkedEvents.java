package io.alianza.support.processing;

import io.alianza.eventstore.MongoDeadLetter;
import io.alianza.eventstore.UnknownEventTypeException;
import io.alianza.support.parking.ParkedQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** The parked events of one processor, by their aggregates. */
final class ParkedEvents implements ParkedQueue {

    private final String processor;
    private final SequencedDeadLetterQueue<EventMessage<?>> queue;
    private final StreamingProcessors processors;
    private final GivenUpEvents givenUp;
    private final String lasting;

    /**
     * What is parked for a processor.
     *
     * @param lasting under which name what is given up is remembered
     */
    ParkedEvents(
            String processor,
            SequencedDeadLetterQueue<EventMessage<?>> queue,
            StreamingProcessors processors,
            GivenUpEvents givenUp,
            String lasting) {
        this.processor = processor;
        this.queue = queue;
        this.processors = processors;
        this.givenUp = givenUp;
        this.lasting = lasting;
    }

    @Override
    public String name() {
        return processor;
    }

    @Override
    public List<ParkedSequence> sequences() {
        List<ParkedSequence> sequences = new ArrayList<>();
        queue.deadLetters().forEach(letters -> sequence(letters).ifPresent(sequences::add));
        return sequences;
    }

    @Override
    public long size() {
        return queue.size();
    }

    @Override
    public boolean retry(String sequence) {
        return processors.retry(processor, letter -> sequenceOf(letter).equals(sequence));
    }

    @Override
    public boolean discard(String sequence) {
        for (DeadLetter<? extends EventMessage<?>> letter : queue.deadLetterSequence(sequence)) {
            givenUp.add(lasting, letter.message().getIdentifier());
            queue.evict(letter);
            return true;
        }
        return false;
    }

    /** Empty when what was parked has just been taken. */
    private static Optional<ParkedSequence> sequence(Iterable<DeadLetter<? extends EventMessage<?>>> letters) {
        List<DeadLetter<? extends EventMessage<?>>> all = new ArrayList<>();
        letters.forEach(all::add);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        DeadLetter<? extends EventMessage<?>> first = all.getFirst();
        return Optional.of(new ParkedSequence(
                sequenceOf(first),
                all.size(),
                first.message().getIdentifier(),
                typeOf(first.message()),
                first.cause().map(ParkedEvents::words).orElse(""),
                first.enqueuedAt()));
    }

    /** Never by the payload: perhaps it is parked because nobody can read it. */
    private static String sequenceOf(DeadLetter<? extends EventMessage<?>> letter) {
        if (letter instanceof MongoDeadLetter<?> known) {
            return known.sequence();
        }
        throw new IllegalStateException("not a letter of this house: " + letter.getClass());
    }

    private static String typeOf(EventMessage<?> message) {
        try {
            return message.getPayloadType().getSimpleName();
        } catch (UnknownEventTypeException nobodyKnows) {
            return "unknown";
        }
    }

    private static String words(Cause cause) {
        return cause.type() + ": " + cause.message();
    }
}
