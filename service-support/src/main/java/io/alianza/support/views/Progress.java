package io.alianza.support.views;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/** How far each set has got in which log, written after the rows of each batch. It is never ahead of them. */
final class Progress {

    private final MongoCollection<Document> collection;
    private final Clock clock;

    Progress(MongoDatabase database, Clock clock) {
        this.collection = database.getCollection("view-progress");
        this.clock = clock;
    }

    /** @param position the last event whose rows are stored */
    record Reached(String logIdentity, long position) {}

    void store(ViewSet set, Reached reached) {
        collection.updateOne(
                Filters.eq("_id", set.name()),
                Updates.combine(
                        Updates.max("position", reached.position()),
                        Updates.set("logIdentity", reached.logIdentity()),
                        Updates.set("at", Date.from(clock.instant()))),
                new UpdateOptions().upsert(true));
    }

    Optional<Reached> of(ViewSet set) {
        return Optional.ofNullable(of(List.of(set)).get(set.name()));
    }

    Map<String, Reached> of(Collection<ViewSet> sets) {
        Map<String, Reached> reached = new HashMap<>();
        collection
                .find(Filters.in("_id", sets.stream().map(ViewSet::name).toList()))
                .forEach(document -> reached.put(
                        document.getString("_id"),
                        new Reached(document.getString("logIdentity"), document.getLong("position"))));
        return reached;
    }

    void forget(ViewSet set) {
        collection.deleteOne(Filters.eq("_id", set.name()));
    }
}
