package io.alianza.benchmarks;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/**
 * Whether a peer's queries use an index on this store, told by the collection scans the store counts. A ratio against a peer that
 * scans would say nothing of the peer.
 */
final class Comparability {

    private final MongoDatabase admin;
    private final long before;

    private Comparability(MongoDatabase admin) {
        this.admin = admin;
        this.before = scans(admin);
    }

    /** Counts from now on. */
    static Comparability from(Bench bench) {
        return new Comparability(bench.client().getDatabase("admin"));
    }

    /** Why a ratio does not count; a store that cannot tell makes it not count. */
    String remark() {
        if (before < 0) {
            return "not comparable: the store does not count its scans";
        }
        long scanned = scans(admin) - before;
        return scanned > 0 ? "not comparable: the peer scanned " + scanned + " times" : "";
    }

    private static long scans(MongoDatabase admin) {
        Document metrics = admin.runCommand(new Document("serverStatus", 1)).get("metrics", Document.class);
        Document executor = metrics == null ? null : metrics.get("queryExecutor", Document.class);
        Document scans = executor == null ? null : executor.get("collectionScans", Document.class);
        return scans != null && scans.get("total") instanceof Number total ? total.longValue() : -1;
    }
}
