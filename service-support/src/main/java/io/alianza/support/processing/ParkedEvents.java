package io.alianza.support.processing;

import io.alianza.support.parking.ParkedQueue;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** The parked events of one processor, by their aggregates. */
final class ParkedEvents implements ParkedQueue {

    private final String processor;
    private final SequencedDeadLetterQueue<EventMessage<?>> queue;
    private final StreamingProcessors processors;
    private final RecordedEvents recorded;

    ParkedEvents(
            String processor,
            SequencedDeadLetterQueue<EventMessage<?>> queue,
            StreamingProcessors processors,
            RecordedEvents recorded) {
        this.processor = processor;
        this.queue = queue;
        this.processors = processors;
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return processor;
    }

    @Override
    public List<ParkedSequence> sequences() {
        List<ParkedSequence> sequences = new ArrayList<>();
        queue.deadLetters().forEach(letters -> sequences.add(sequence(letters)));
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
            queue.evict(letter);
            return true;
        }
        return false;
    }

    private ParkedSequence sequence(Iterable<DeadLetter<? extends EventMessage<?>>> letters) {
        List<DeadLetter<? extends EventMessage<?>>> all = new ArrayList<>();
        letters.forEach(all::add);
        DeadLetter<? extends EventMessage<?>> first = all.getFirst();
        return new ParkedSequence(
                sequenceOf(first),
                all.size(),
                first.message().getIdentifier(),
                first.message().getPayloadType().getSimpleName(),
                first.cause().map(ParkedEvents::words).orElse(""),
                first.enqueuedAt());
    }

    private String sequenceOf(DeadLetter<? extends EventMessage<?>> letter) {
        return recorded.of(letter.message()).aggregateId();
    }

    private static String words(Cause cause) {
        return cause.type() + ": " + cause.message();
    }
}
