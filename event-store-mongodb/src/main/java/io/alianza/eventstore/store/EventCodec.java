package io.alianza.eventstore.store;

import io.alianza.eventstore.LoggedEvent;
import java.util.Objects;
import java.util.function.Predicate;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/** An event inside its commit, and the snapshot of an aggregate. */
public final class EventCodec implements Codec<LoggedEvent> {

    @Override
    public void encode(BsonWriter writer, LoggedEvent event, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeString(Fields.ID, event.id());
        writer.writeString(Fields.AGGREGATE, event.aggregate());
        writer.writeInt64(Fields.SEQUENCE, event.sequence());
        writeOptional(writer, Fields.AGGREGATE_TYPE, event.aggregateType());
        writer.writeString(Fields.TYPE, event.type());
        writeOptional(writer, Fields.REVISION, event.revision());
        writer.writeString(Fields.PAYLOAD, event.payload());
        writer.writeString(Fields.META_DATA, event.metaData());
        writer.writeString(Fields.TIMESTAMP, event.timestamp());
        writer.writeEndDocument();
    }

    static void writeOptional(BsonWriter writer, String name, @Nullable String value) {
        if (value != null) {
            writer.writeString(name, value);
        }
    }

    @Override
    public LoggedEvent decode(BsonReader reader, DecoderContext context) {
        return Objects.requireNonNull(decode(reader, any -> true));
    }

    /** Nothing, and almost nothing read, when its aggregate is not wanted. */
    @Nullable
    LoggedEvent decode(BsonReader reader, Predicate<String> wanted) {
        String id = "";
        String aggregate = "";
        long sequence = 0;
        String aggregateType = null;
        String type = "";
        String revision = null;
        String payload = "";
        String metaData = "";
        String timestamp = "";
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case Fields.ID -> id = reader.readString();
                case Fields.AGGREGATE -> {
                    aggregate = reader.readString();
                    if (!wanted.test(aggregate)) {
                        skipRest(reader);
                        return null;
                    }
                }
                case Fields.SEQUENCE -> sequence = reader.readInt64();
                case Fields.AGGREGATE_TYPE -> aggregateType = reader.readString();
                case Fields.TYPE -> type = reader.readString();
                case Fields.REVISION -> revision = reader.readString();
                case Fields.PAYLOAD -> payload = reader.readString();
                case Fields.META_DATA -> metaData = reader.readString();
                case Fields.TIMESTAMP -> timestamp = reader.readString();
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new LoggedEvent(id, aggregate, sequence, aggregateType, type, revision, payload, metaData, timestamp);
    }

    private static void skipRest(BsonReader reader) {
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            reader.skipName();
            reader.skipValue();
        }
        reader.readEndDocument();
    }

    @Override
    public Class<LoggedEvent> getEncoderClass() {
        return LoggedEvent.class;
    }
}
