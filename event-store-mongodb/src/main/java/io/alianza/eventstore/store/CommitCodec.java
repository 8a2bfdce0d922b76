package io.alianza.eventstore.store;

import io.alianza.eventstore.LoggedCommit;
import io.alianza.eventstore.LoggedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Reads commits straight from the wire, without documents in between. What is not in a projection is empty. */
final class CommitCodec implements Codec<LoggedCommit> {

    private final EventCodec events = new EventCodec();

    @Override
    public LoggedCommit decode(BsonReader reader, DecoderContext context) {
        long number = 0;
        UUID id = null;
        Instant recorded = Instant.EPOCH;
        Instant latest = Instant.MIN;
        String key = null;
        List<String> correlations = List.of();
        List<LoggedEvent> content = List.of();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case Fields.NUMBER -> number = reader.readInt64();
                case Fields.COMMIT -> id = reader.readBinaryData().asUuid();
                case Fields.RECORDED -> recorded = Instant.ofEpochMilli(reader.readDateTime());
                case Fields.LATEST -> latest = Instant.parse(reader.readString());
                case Fields.KEY -> key = reader.readString();
                case Fields.CORRELATIONS -> correlations = strings(reader);
                case Fields.EVENTS -> content = events(reader, context);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        if (id == null) {
            throw new IllegalStateException("not a commit of this log: " + number);
        }
        return new LoggedCommit(number, id, recorded, latest, key, correlations, content);
    }

    private static List<String> strings(BsonReader reader) {
        List<String> values = new ArrayList<>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            values.add(reader.readString());
        }
        reader.readEndArray();
        return values;
    }

    private List<LoggedEvent> events(BsonReader reader, DecoderContext context) {
        List<LoggedEvent> values = new ArrayList<>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            values.add(events.decode(reader, context));
        }
        reader.readEndArray();
        return values;
    }

    /** The header, and an empty commit: what holds events is written by {@link EncodedDraft}. */
    @Override
    public void encode(BsonWriter writer, LoggedCommit commit, EncoderContext context) {
        if (!commit.events().isEmpty()) {
            throw new IllegalArgumentException("commits with events are written by the committer");
        }
        writer.writeStartDocument();
        writeHead(writer, commit.number(), commit.id(), commit.recorded(), commit.latest());
        writer.writeEndDocument();
    }

    static void writeHead(BsonWriter writer, long number, UUID id, Instant recorded, Instant latest) {
        writer.writeInt64(Fields.NUMBER, number);
        writer.writeBinaryData(Fields.COMMIT, new BsonBinary(id));
        writer.writeDateTime(Fields.RECORDED, recorded.toEpochMilli());
        if (!latest.equals(Instant.MIN)) {
            writer.writeString(Fields.LATEST, latest.toString());
        }
    }

    @Override
    public Class<LoggedCommit> getEncoderClass() {
        return LoggedCommit.class;
    }
}
