package io.alianza.support.processing;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import io.alianza.eventstore.Durability;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;

/** Events an operator has given up. They stay in the log, and whoever reads it anew meets them again. */
public final class GivenUpEvents {

    private static final String BY = "by";
    private static final String EVENT = "event";

    private final MongoCollection<Document> collection;
    private final Clock clock;

    GivenUpEvents(MongoDatabase database, Clock clock) {
        this.collection = Durability.log(database).getCollection("discarded-events");
        this.clock = clock;
        collection.createIndex(Indexes.ascending(BY));
    }

    void add(String lasting, String eventId) {
        String id = lasting + "|" + eventId;
        collection.replaceOne(
                eq("_id", id),
                new Document("_id", id)
                        .append(BY, lasting)
                        .append(EVENT, eventId)
                        .append("at", Date.from(clock.instant())),
                new ReplaceOptions().upsert(true));
    }

    /**
     * Ids of all that were given up.
     *
     * @param lasting under which name
     */
    public Set<String> of(String lasting) {
        return collection
                .find(eq(BY, lasting))
                .map(given -> given.getString(EVENT))
                .into(new HashSet<>());
    }
}
