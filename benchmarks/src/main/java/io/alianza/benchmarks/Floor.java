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

    private static final int PORTION = 200;

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

    /**
     * Reads all of the log's documents in order, as bytes, in the portions our engine reads, and says how many of the given events
     * that is in a second. Once without looking at the clock, so that neither store nor code is cold, then the best of three.
     */
    static double readsPerSecond(Bench bench, String database, long events) {
        MongoCollection<RawBsonDocument> documents =
                bench.client().getDatabase(database).getCollection("events", RawBsonDocument.class);
        readAll(documents);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long began = System.nanoTime();
            readAll(documents);
            best = Math.min(best, System.nanoTime() - began);
        }
        return events / (best / 1e9);
    }

    private static void readAll(MongoCollection<RawBsonDocument> documents) {
        long last = 0;
        List<RawBsonDocument> portion;
        do {
            portion = documents
                    .find(new Document("_id", new Document("$gt", last)))
                    .sort(new Document("_id", 1))
                    .limit(PORTION)
                    .batchSize(PORTION)
                    .into(new ArrayList<>());
            if (!portion.isEmpty()) {
                last = portion.getLast().getInt64("_id").getValue();
            }
        } while (portion.size() == PORTION);
        if (last == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }
}
