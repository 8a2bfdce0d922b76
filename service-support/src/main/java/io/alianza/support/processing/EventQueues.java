package io.alianza.support.processing;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** The queue of parked events of each processor. */
@FunctionalInterface
public interface EventQueues {

    SequencedDeadLetterQueue<EventMessage<?>> of(String processor);
}
