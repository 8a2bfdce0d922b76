package io.alianza.local.store;

import de.bwaldvogel.mongo.bson.Document;
import io.alianza.local.store.query.Scan;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The documents on the way of a scan that match, read one by one as they are asked for. */
final class Matches implements Found.Source {

    private final Scan scan;
    private final LongFunction<Found> reader;
    private final Predicate<Document> matcher;
    private final Statistics statistics;

    Matches(Scan scan, LongFunction<Found> reader, Predicate<Document> matcher, Statistics statistics) {
        this.scan = scan;
        this.reader = reader;
        this.matcher = matcher;
        this.statistics = statistics;
    }

    @Override
    public @Nullable Found next() {
        for (var record = scan.next(); record != Scan.END; record = scan.next()) {
            var found = reader.apply(record);
            statistics.documentExamined();
            if (matcher.test(found.document())) {
                return found;
            }
        }
        return null;
    }
}
