package io.alianza.support.processing;

import io.alianza.eventstore.LogMetaData;
import io.alianza.eventstore.Position;
import io.alianza.support.Recorded;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;

/** An Axon message of the log's message source as it was recorded. */
public final class RecordedEvents {

    public Recorded of(EventMessage<?> message) {
        boolean ofAggregate = message instanceof DomainEventMessage<?>;
        return new Recorded(
                message.getPayload(),
                message.getIdentifier(),
                ofAggregate ? ((DomainEventMessage<?>) message).getAggregateIdentifier() : message.getIdentifier(),
                ofAggregate ? ((DomainEventMessage<?>) message).getSequenceNumber() : 0,
                position(message),
                LogMetaData.identity(message),
                LogMetaData.recorded(message),
                story(message.getMetaData()));
    }

    private static long position(EventMessage<?> message) {
        if (message instanceof TrackedEventMessage<?> tracked) {
            return Position.of(tracked.trackingToken()).value();
        }
        throw new IllegalArgumentException(
                "message " + message.getIdentifier() + " does not say where it stands in the log");
    }

    private static Map<String, String> story(MetaData stored) {
        Map<String, String> story = new HashMap<>();
        stored.forEach((key, value) -> story.put(key, String.valueOf(value)));
        story.remove(LogMetaData.RECORDED);
        story.remove(LogMetaData.IDENTITY);
        return story;
    }
}
