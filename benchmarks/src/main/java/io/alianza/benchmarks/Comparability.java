package io.alianza.benchmarks;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/**
 * Whether a peer's queries use an index on this store, told by the plans the store explains, or by the scans the store counts. A
 * ratio against a peer that scans would say nothing of the peer.
 */
final class Comparability {

    private Comparability() {}

    /** Counts collection scans while the work runs; a store that cannot tell makes the ratio not count. */
    static String scansDuring(Bench bench, Runnable work) {
        MongoDatabase admin = bench.client().getDatabase("admin");
        long before = scans(admin);
        work.run();
        long after = scans(admin);
        if (before < 0) {
            return "not comparable: the store does not count its scans";
        }
        return after > before ? "not comparable: the peer scanned " + (after - before) + " times" : "";
    }

    private static long scans(MongoDatabase admin) {
        Document metrics = admin.runCommand(new Document("serverStatus", 1)).get("metrics", Document.class);
        Document executor = metrics == null ? null : metrics.get("queryExecutor", Document.class);
        Document scans = executor == null ? null : executor.get("collectionScans", Document.class);
        return scans != null && scans.get("total") instanceof Number total ? total.longValue() : -1;
    }
}
