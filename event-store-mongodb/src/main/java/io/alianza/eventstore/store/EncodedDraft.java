package io.alianza.eventstore.store;

import io.alianza.eventstore.LoggedEvent;
import io.alianza.eventstore.commit.Draft;
import io.alianza.eventstore.commit.Placed;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.BsonBinaryWriter;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Events to be appended as one commit, already in BSON: the caller's thread does that work, and the committer only puts the
 * few fields in front that depend on the place.
 */
public final class EncodedDraft implements Draft {

    /** As large as a document may be, with room for the fields that come in front. */
    public static final int MAX_BYTES = 16 * 1024 * 1024 - 512;

    private static final EventCodec EVENTS = new EventCodec();
    private static final EncoderContext CONTEXT = EncoderContext.builder().build();

    private final UUID id;
    private final Instant handedIn;
    private final @Nullable String key;
    private final List<LoggedEvent> events;
    private final Instant newestEvent;
    private final byte[] body;

    public EncodedDraft(
            UUID id, Instant handedIn, @Nullable String key, List<String> correlations, List<LoggedEvent> events) {
        this.id = id;
        // The store keeps milliseconds; what is answered to the caller must be what is read later.
        this.handedIn = Instant.ofEpochMilli(handedIn.toEpochMilli());
        this.key = key;
        this.events = List.copyOf(events);
        this.newestEvent = events.stream()
                .map(LoggedEvent::instant)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        this.body = fields(writer -> writeBody(writer, key, correlations, events));
    }

    private static void writeBody(
            BsonWriter writer, @Nullable String key, List<String> correlations, List<LoggedEvent> events) {
        EventCodec.writeOptional(writer, Fields.KEY, key);
        if (!correlations.isEmpty()) {
            writer.writeStartArray(Fields.CORRELATIONS);
            correlations.forEach(writer::writeString);
            writer.writeEndArray();
        }
        if (!events.isEmpty()) {
            writer.writeStartArray(Fields.EVENTS);
            events.forEach(event -> EVENTS.encode(writer, event, CONTEXT));
            writer.writeEndArray();
        }
    }

    /** The whole document for a place. */
    static RawBsonDocument document(Placed placed) {
        EncodedDraft draft = (EncodedDraft) placed.draft();
        byte[] head = fields(
                writer -> CommitCodec.writeHead(writer, placed.number(), draft.id, placed.recorded(), placed.latest()));
        int length = Integer.BYTES + head.length + draft.body.length + 1;
        return new RawBsonDocument(ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .put(head)
                .put(draft.body)
                .array());
    }

    /** The fields of a document without the length before and the zero behind them. */
    private static byte[] fields(Consumer<BsonWriter> content) {
        try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            writer.writeStartDocument();
            content.accept(writer);
            writer.writeEndDocument();
            ByteBuffer all = ByteBuffer.wrap(buffer.getInternalBuffer(), 0, buffer.getPosition());
            byte[] fields = new byte[all.remaining() - Integer.BYTES - 1];
            all.get(Integer.BYTES, fields);
            return fields;
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Instant handedIn() {
        return handedIn;
    }

    @Override
    public Instant newestEvent() {
        return newestEvent;
    }

    @Override
    public int size() {
        return body.length;
    }

    @Nullable
    String key() {
        return key;
    }

    List<LoggedEvent> events() {
        return events;
    }
}
