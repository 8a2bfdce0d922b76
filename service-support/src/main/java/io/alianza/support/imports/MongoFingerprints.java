package io.alianza.support.imports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Fingerprints in a collection; one read and one write a batch. */
final class MongoFingerprints implements Fingerprints {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> collection;

    MongoFingerprints(MongoDatabase database) {
        this.collection = database.getCollection("import-fingerprints");
    }

    @Override
    public Map<String, Fingerprint> find(Collection<String> ids) {
        Map<String, Fingerprint> found = new HashMap<>();
        if (!ids.isEmpty()) {
            collection
                    .find(Filters.in("_id", ids))
                    .map(MongoFingerprints::read)
                    .forEach(one -> found.put(one.id(), one));
        }
        return found;
    }

    @Override
    public void keep(Collection<Fingerprint> fingerprints) {
        if (fingerprints.isEmpty()) {
            return;
        }
        List<ReplaceOneModel<Document>> writes = fingerprints.stream()
                .map(one -> new ReplaceOneModel<>(Filters.eq("_id", one.id()), document(one), UPSERT))
                .toList();
        collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    private static Document document(Fingerprint one) {
        List<Document> fields = one.fields().entrySet().stream()
                .map(field -> new Document("name", field.getKey()).append("hash", field.getValue()))
                .toList();
        return new Document("_id", one.id())
                .append("content", one.content())
                // As a list: names of fields may hold dots.
                .append("fields", fields)
                .append("import", one.importId())
                .append("line", one.line())
                .append("log", one.log());
    }

    private static Fingerprint read(Document document) {
        Map<String, String> fields = new HashMap<>();
        document.getList("fields", Document.class)
                .forEach(field -> fields.put(field.getString("name"), field.getString("hash")));
        return new Fingerprint(
                document.getString("_id"),
                document.getString("content"),
                fields,
                document.getString("import"),
                document.getLong("line"),
                document.getString("log"));
    }
}
