package io.alianza.support.people;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.alianza.eventstore.Durability;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** People in a collection of the service's own database, as durable as its log. */
final class MongoPeople implements People {

    private static final String BLOCKED = "blocked";

    /** Requests for which a record is kept; it goes with the last of them. */
    private static final String NEEDED_BY = "neededBy";

    /** Since when it began to be, all who need it are counted; a record without it came from elsewhere and stays. */
    private static final String COUNTED = "counted";

    private static final String FOR_GOOD = "for good";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> collection;
    private final Clock clock;

    MongoPeople(MongoDatabase database, Clock clock) {
        this.collection = database.getCollection("people").withWriteConcern(Durability.LOG);
        this.clock = clock;
    }

    @Override
    public void keep(String id, Map<String, String> fields) {
        keepFor(FOR_GOOD, id, fields);
    }

    /** One write, and so one wait for the disk. */
    @Override
    public void keepAll(Map<String, Map<String, String>> fieldsById) {
        if (fieldsById.isEmpty()) {
            return;
        }
        List<UpdateOneModel<Document>> writes = new ArrayList<>(fieldsById.size());
        fieldsById.forEach((id, fields) ->
                writes.add(new UpdateOneModel<>(Filters.eq("_id", id), kept(FOR_GOOD, fields), UPSERT)));
        collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    @Override
    public void keepFor(String request, String id, Map<String, String> fields) {
        collection.updateOne(Filters.eq("_id", id), kept(request, fields), UPSERT);
    }

    /** Two steps, each whole: whoever is the last to go finds nobody left. */
    @Override
    public boolean release(String request, String id) {
        collection.updateOne(Filters.eq("_id", id), Updates.pull(NEEDED_BY, request));
        return collection
                        .deleteOne(Filters.and(
                                Filters.eq("_id", id), Filters.eq(COUNTED, true), Filters.eq(NEEDED_BY, List.of())))
                        .getDeletedCount()
                > 0;
    }

    private Bson kept(String request, Map<String, String> fields) {
        return Updates.combine(
                Updates.setOnInsert("fields", new Document(new HashMap<String, Object>(fields))),
                Updates.setOnInsert("at", Date.from(clock.instant())),
                Updates.setOnInsert(COUNTED, true),
                Updates.addToSet(NEEDED_BY, request));
    }

    @Override
    public Optional<Map<String, String>> find(String id) {
        return Optional.ofNullable(collection.find(seen(Filters.eq("_id", id))).first())
                .map(MongoPeople::fields);
    }

    @Override
    public Map<String, Map<String, String>> findAll(Collection<String> ids) {
        Map<String, Map<String, String>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            collection
                    .find(seen(Filters.in("_id", ids)))
                    .forEach(document -> found.put(document.getString("_id"), fields(document)));
        }
        return found;
    }

    @Override
    public void block(String id) {
        collection.updateOne(Filters.eq("_id", id), Updates.set(BLOCKED, Date.from(clock.instant())));
    }

    @Override
    public void erase(String id) {
        collection.deleteOne(Filters.eq("_id", id));
    }

    private static Bson seen(Bson which) {
        return Filters.and(which, Filters.exists(BLOCKED, false));
    }

    private static Map<String, String> fields(Document document) {
        Map<String, String> fields = new HashMap<>();
        document.get("fields", Document.class).forEach((name, value) -> fields.put(name, (String) value));
        return Map.copyOf(fields);
    }
}
