package io.alianza.eventstore;

import java.time.Instant;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;

/** An event of the log as Axon reads it. The payload stays text until somebody asks for it. */
class AxonEntry implements TrackedEventData<String> {

    final LoggedEvent event;
    private final Position position;

    private AxonEntry(LoggedEvent event, Position position) {
        this.event = event;
        this.position = position;
    }

    static AxonEntry of(LoggedEvent event, Position position) {
        return event.isOfAggregate() ? new OfAggregate(event, position) : new AxonEntry(event, position);
    }

    static OfAggregate ofAggregate(LoggedEvent event, Position position) {
        return new OfAggregate(event, position);
    }

    /** The way into the log. An event of no aggregate is a stream of its own. */
    static LoggedEvent logged(EventMessage<?> message, Serializer serializer) {
        SerializedObject<String> payload = message.serializePayload(serializer, String.class);
        SerializedObject<String> metaData = message.serializeMetaData(serializer, String.class);
        DomainEventMessage<?> domain = message instanceof DomainEventMessage<?> of ? of : null;
        return new LoggedEvent(
                message.getIdentifier(),
                domain == null ? message.getIdentifier() : domain.getAggregateIdentifier(),
                domain == null ? 0 : domain.getSequenceNumber(),
                domain == null ? null : Objects.requireNonNullElse(domain.getType(), ""),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metaData.getData(),
                message.getTimestamp().toString());
    }

    @Override
    public TrackingToken trackingToken() {
        return position.token();
    }

    @Override
    public String getEventIdentifier() {
        return event.id();
    }

    @Override
    public Instant getTimestamp() {
        return event.instant();
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return new SerializedMetaData<>(event.metaData(), String.class);
    }

    @Override
    public SerializedObject<String> getPayload() {
        return new SimpleSerializedObject<>(
                event.payload(), String.class, new SimpleSerializedType(event.type(), event.revision()));
    }

    /** An event of an aggregate. */
    static final class OfAggregate extends AxonEntry implements DomainEventData<String> {

        private OfAggregate(LoggedEvent event, Position position) {
            super(event, position);
        }

        @Override
        public String getType() {
            return Objects.requireNonNullElse(event.aggregateType(), "");
        }

        @Override
        public String getAggregateIdentifier() {
            return event.aggregate();
        }

        @Override
        public long getSequenceNumber() {
            return event.sequence();
        }
    }
}
