package io.alianza.support.processing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parks an event at its third failure. It never answers "do not enqueue", which would lose the event: before that, and in an
 * outage, it throws, so that the batch is tried again. An event that is parked already stays so.
 */
final class ThirdTryParks implements EnqueuePolicy<EventMessage<?>> {

    private static final Logger log = LoggerFactory.getLogger(ThirdTryParks.class);
    private static final int TRIES = 3;

    private final String processor;
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();

    ThirdTryParks(String processor) {
        this.processor = processor;
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        String eventId = letter.message().getIdentifier();
        if (Retrying.isParked()) {
            return Decisions.requeue(cause);
        }
        if (Outages.isOutage(cause) || tries.merge(eventId, 1, Integer::sum) < TRIES) {
            throw new TriedAgain(cause);
        }
        tries.remove(eventId);
        log.error("{} parks event {} after {} tries", processor, eventId, TRIES, cause);
        return Decisions.enqueue(cause);
    }

    /** The batch comes again after a pause. */
    static final class TriedAgain extends RuntimeException {

        TriedAgain(Throwable cause) {
            super(cause);
        }
    }
}
