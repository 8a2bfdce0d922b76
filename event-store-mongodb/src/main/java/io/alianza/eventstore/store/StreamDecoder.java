package io.alianza.eventstore.store;

import io.alianza.eventstore.LocatedEvent;
import io.alianza.eventstore.LoggedEvent;
import io.alianza.eventstore.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Reads from commits only the events of some streams. A commit may hold hundreds of events of hundreds of streams: what nobody
 * asked for is stepped over and never becomes an object.
 */
final class StreamDecoder {

    private final Set<String> aggregates;
    private final EventCodec codec = new EventCodec();

    StreamDecoder(Set<String> aggregates) {
        this.aggregates = aggregates;
    }

    /** In the order of the log, whatever the order of the commits. */
    List<LocatedEvent> events(List<RawBsonDocument> commits) {
        List<LocatedEvent> found = new ArrayList<>();
        for (RawBsonDocument commit : commits) {
            try (BsonBinaryReader reader =
                    new BsonBinaryReader(commit.getByteBuffer().asNIO())) {
                read(reader, found);
            }
        }
        found.sort((one, other) -> one.position().compareTo(other.position()));
        return found;
    }

    private void read(BsonReader reader, List<LocatedEvent> found) {
        long number = 0;
        List<@Nullable LoggedEvent> events = List.of();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case Fields.NUMBER -> number = reader.readInt64();
                case Fields.EVENTS -> events = events(reader);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        for (int offset = 0; offset < events.size(); offset++) {
            LoggedEvent event = events.get(offset);
            if (event != null) {
                found.add(new LocatedEvent(event, Position.of(number, offset)));
            }
        }
    }

    /** One for each place in the commit; those of other streams are absent. */
    private List<@Nullable LoggedEvent> events(BsonReader reader) {
        List<@Nullable LoggedEvent> values = new ArrayList<>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            values.add(codec.decode(reader, aggregates::contains));
        }
        reader.readEndArray();
        return values;
    }
}
