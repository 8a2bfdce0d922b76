package io.alianza.eventstore;

import java.time.Instant;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A parked message as a document. Times are ISO 8601 text with all their digits; whoever orders by them compares instants. The
 * payload stays text until the message is handled, so a letter that cannot be read can still be listed.
 */
final class LetterDocument {

    static final String ID = "_id";
    static final String GROUP = "group";
    static final String SEQUENCE = "sequence";
    static final String INDEX = "index";
    static final String CLAIMED = "claimed";
    static final String ENQUEUED = "enqueued";
    static final String TOUCHED = "touched";
    static final String CAUSE = "cause";
    static final String DIAGNOSTICS = "diagnostics";
    private static final String MESSAGE = "message";

    private final Serializer serializer;

    LetterDocument(Serializer serializer) {
        this.serializer = serializer;
    }

    Document of(String id, String group, String sequence, long index, DeadLetter<? extends EventMessage<?>> letter) {
        return new Document(ID, id)
                .append(GROUP, group)
                .append(SEQUENCE, sequence)
                .append(INDEX, index)
                .append(CLAIMED, null)
                .append(ENQUEUED, letter.enqueuedAt().toString())
                .append(TOUCHED, letter.lastTouched().toString())
                .append(CAUSE, letter.cause().map(LetterDocument::cause).orElse(null))
                .append(DIAGNOSTICS, diagnostics(letter.diagnostics()))
                .append(MESSAGE, message(letter.message()));
    }

    static Document cause(Cause cause) {
        return new Document("type", cause.type()).append("message", cause.message());
    }

    String diagnostics(MetaData diagnostics) {
        return serializer.serialize(diagnostics, String.class).getData();
    }

    private Document message(EventMessage<?> message) {
        LoggedEvent event = AxonEntry.logged(message, serializer);
        TrackingToken token = message instanceof TrackedEventMessage<?> tracked ? tracked.trackingToken() : null;
        return new Document("id", event.id())
                .append("aggregate", event.aggregate())
                .append("sequence", event.sequence())
                .append("type", event.aggregateType())
                .append("name", event.type())
                .append("revision", event.revision())
                .append("payload", event.payload())
                .append("meta", event.metaData())
                .append("timestamp", event.timestamp())
                .append("token", TokenDocument.of(token));
    }

    @SuppressWarnings("unchecked")
    <M extends EventMessage<?>> MongoDeadLetter<M> letter(Document document) {
        return new MongoDeadLetter<>(
                document.getString(ID),
                document.getString(SEQUENCE),
                document.getLong(INDEX),
                (M) message(document.get(MESSAGE, Document.class)),
                cause(document.get(CAUSE, Document.class)),
                Instant.parse(document.getString(ENQUEUED)),
                Instant.parse(document.getString(TOUCHED)),
                metaData(document.getString(DIAGNOSTICS)));
    }

    private static @Nullable Cause cause(@Nullable Document document) {
        return document == null ? null : new ThrowableCause(document.getString("type"), document.getString("message"));
    }

    private MetaData metaData(String json) {
        return Objects.requireNonNull(serializer.deserialize(new SerializedMetaData<>(json, String.class)));
    }

    private EventMessage<?> message(Document document) {
        SerializedMessage<?> content = new SerializedMessage<>(
                document.getString("id"),
                new SimpleSerializedObject<>(
                        document.getString("payload"),
                        String.class,
                        new SimpleSerializedType(document.getString("name"), document.getString("revision"))),
                new SerializedMetaData<>(document.getString("meta"), String.class),
                serializer);
        Instant timestamp = Instant.parse(document.getString("timestamp"));
        TrackingToken token = TokenDocument.token(document.get("token", Document.class));
        String type = document.getString("type");
        if (type == null) {
            return token == null
                    ? new GenericEventMessage<>(content, () -> timestamp)
                    : new GenericTrackedEventMessage<>(token, content, () -> timestamp);
        }
        String aggregate = document.getString("aggregate");
        long sequence = document.getLong("sequence");
        return token == null
                ? new GenericDomainEventMessage<>(type, aggregate, sequence, content, () -> timestamp)
                : new GenericTrackedDomainEventMessage<>(token, type, aggregate, sequence, content, () -> timestamp);
    }
}
