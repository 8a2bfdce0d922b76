package io.alianza.local.store;

import de.bwaldvogel.mongo.bson.Document;
import io.alianza.local.store.query.Scan;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The documents on the way of a scan that match, read one by one as they are asked for. */
final class Matches implements Found.Source {

    private final Scan scan;
    private final Heap heap;
    private final Predicate<Document> matcher;
    private final Statistics statistics;

    Matches(Scan scan, Heap heap, Predicate<Document> matcher, Statistics statistics) {
        this.scan = scan;
        this.heap = heap;
        this.matcher = matcher;
        this.statistics = statistics;
    }

    @Override
    public @Nullable Found next() {
        for (var record = scan.next(); record != Scan.END; record = scan.next()) {
            var document = heap.read(record);
            statistics.documentExamined();
            if (matcher.test(document)) {
                return new Found(document, heap.length(record));
            }
        }
        return null;
    }
}
