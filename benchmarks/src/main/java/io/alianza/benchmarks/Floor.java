package io.alianza.benchmarks;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** What the store itself can do with the very documents our log wrote: no engine above the driver. */
final class Floor {

    private Floor() {}

    /** Inserts the log's documents again into a collection with the same indexes, in the same batch sizes, as durably. */
    static double insertsPerSecond(Bench bench, String database, List<Integer> batches) {
        MongoDatabase db = bench.client().getDatabase(database);
        List<RawBsonDocument> documents = db.getCollection("events", RawBsonDocument.class)
                .find(new Document("_id", new Document("$gt", 0L)))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
        MongoCollection<RawBsonDocument> copy = db.getCollection("copy", RawBsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        copyIndexes(db, copy);
        int from = documents.size()
                - Math.min(
                        documents.size(),
                        batches.stream().mapToInt(Integer::intValue).sum());
        int first = from;
        long began = System.nanoTime();
        for (int size : batches) {
            int to = Math.min(documents.size(), from + size);
            if (to > from) {
                copy.insertMany(documents.subList(from, to), new InsertManyOptions().ordered(true));
                from = to;
            }
        }
        return (from - first) / ((System.nanoTime() - began) / 1e9);
    }

    private static void copyIndexes(MongoDatabase db, MongoCollection<RawBsonDocument> copy) {
        for (Document index : db.getCollection("events").listIndexes()) {
            Document key = index.get("key", Document.class);
            if (!key.containsKey("_id")) {
                copy.createIndex(
                        key,
                        new IndexOptions()
                                .unique(index.getBoolean("unique", false))
                                .sparse(index.getBoolean("sparse", false)));
            }
        }
    }

    /** Reads all of the log's documents in order, as bytes, and says how many of the given events that is in a second. */
    static double readsPerSecond(Bench bench, String database, long events) {
        long began = System.nanoTime();
        long bytes = 0;
        for (RawBsonDocument document : bench.client()
                .getDatabase(database)
                .getCollection("events", RawBsonDocument.class)
                .find()
                .sort(new Document("_id", 1))
                .batchSize(1000)) {
            bytes += document.getByteBuffer().remaining();
        }
        if (bytes == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return events / ((System.nanoTime() - began) / 1e9);
    }
}
