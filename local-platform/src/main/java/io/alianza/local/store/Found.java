package io.alianza.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of an answer.
 *
 * @param size how many bytes it takes on the wire at most
 * @param stored what it was read from; null when it was worked out
 */
record Found(Document document, int size, @Nullable Stored stored) {

    static Found stored(Stored stored) {
        return new Found(stored.document(), stored.bytes().length, stored);
    }

    /** Read for somebody who may change it. */
    static Found copy(Document document, int size) {
        return new Found(document, size, null);
    }

    /** Results are small against what they were worked out of; their size is not measured. */
    static Found workedOut(Document document) {
        return new Found(document, 0, null);
    }

    /** One document after the other, null at the end. */
    interface Source {
        @Nullable
        Found next();

        /** The rest of this source in another order, which takes reading it to the end. */
        default Source sorted(Comparator<Document> order) {
            var all = new ArrayList<Found>();
            for (var found = next(); found != null; found = next()) {
                all.add(found);
            }
            all.sort(Comparator.comparing(Found::document, order));
            return of(all);
        }

        /** At most so many after so many; without a positive limit there is no end. */
        default Source slice(int skip, int limit) {
            for (var i = 0; i < skip; i++) {
                next();
            }
            return limit <= 0 ? this : new Limited(this, limit);
        }
    }

    static Source of(List<Found> all) {
        var iterator = all.iterator();
        return () -> iterator.hasNext() ? iterator.next() : null;
    }

    private static final class Limited implements Source {

        private final Source source;
        private int left;

        Limited(Source source, int limit) {
            this.source = source;
            this.left = limit;
        }

        @Override
        public @Nullable Found next() {
            return left-- > 0 ? source.next() : null;
        }
    }
}
