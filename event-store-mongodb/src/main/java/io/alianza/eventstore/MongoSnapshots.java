package io.alianza.eventstore;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The newest snapshot of each aggregate. A snapshot can be made again at any time, so it is of the class of views. */
final class MongoSnapshots {

    private static final String SEQUENCE = "sequence";

    private final MongoCollection<Document> snapshots;

    MongoSnapshots(MongoDatabase database) {
        this.snapshots = Durability.view(database).getCollection("snapshots");
    }

    /** Keeps it unless a newer one is there. */
    void store(LoggedEvent snapshot) {
        Bson older = Filters.and(Filters.eq("_id", snapshot.aggregate()), Filters.lt(SEQUENCE, snapshot.sequence()));
        try {
            snapshots.replaceOne(older, document(snapshot), new ReplaceOptions().upsert(true));
        } catch (MongoWriteException | MongoCommandException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    void clear() {
        snapshots.drop();
    }

    Optional<LoggedEvent> find(String aggregate) {
        return Optional.ofNullable(snapshots.find(Filters.eq("_id", aggregate)).first())
                .map(MongoSnapshots::event);
    }

    /** By aggregate. */
    Map<String, LoggedEvent> find(Collection<String> aggregates) {
        Map<String, LoggedEvent> found = new HashMap<>();
        snapshots
                .find(Filters.in("_id", aggregates))
                .map(MongoSnapshots::event)
                .forEach(one -> found.put(one.aggregate(), one));
        return found;
    }

    private static Document document(LoggedEvent snapshot) {
        return new Document("_id", snapshot.aggregate())
                .append(SEQUENCE, snapshot.sequence())
                .append("id", snapshot.id())
                .append("type", snapshot.aggregateType())
                .append("name", snapshot.type())
                .append("revision", snapshot.revision())
                .append("payload", snapshot.payload())
                .append("meta", snapshot.metaData())
                .append("timestamp", snapshot.timestamp());
    }

    private static LoggedEvent event(Document document) {
        return new LoggedEvent(
                document.getString("id"),
                document.getString("_id"),
                document.getLong(SEQUENCE),
                document.getString("type"),
                document.getString("name"),
                document.getString("revision"),
                document.getString("payload"),
                document.getString("meta"),
                document.getString("timestamp"));
    }
}
