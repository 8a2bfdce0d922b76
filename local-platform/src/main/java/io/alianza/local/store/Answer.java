package io.alianza.local.store;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is fetched in batches. It reads on as it is asked to, under the lock of its collection, and sees what
 * has changed in between, as MongoDB's cursors do.
 */
final class Answer extends AbstractCursor {

    /** A message holds 48 MB at most; a batch stops after the document that passes this. */
    private static final int BATCH_BYTES = 16 << 20;

    private final Object lock;
    private final Found.Source source;
    private final @Nullable UnaryOperator<List<Document>> projection;
    private @Nullable Found ahead;

    Answer(long id, Object lock, Found.Source source, @Nullable UnaryOperator<List<Document>> projection) {
        super(id);
        this.lock = lock;
        this.source = source;
        this.projection = projection;
        this.ahead = source.next();
    }

    @Override
    public boolean isEmpty() {
        return ahead == null;
    }

    /** Zero means as many as a message should hold. */
    @Override
    public List<Document> takeDocuments(int count) {
        synchronized (lock) {
            var batch = new ArrayList<Found>();
            var bytes = 0;
            while (ahead != null && bytes < BATCH_BYTES && (count == 0 || batch.size() < count)) {
                batch.add(ahead);
                bytes += ahead.size();
                ahead = source.next();
            }
            return projected(batch);
        }
    }

    private List<Document> projected(List<Found> batch) {
        if (projection != null) {
            return projection.apply(batch.stream().map(Found::document).toList());
        }
        var stored = new ArrayList<Stored>();
        for (var found : batch) {
            if (found.stored() == null) {
                return batch.stream().map(Found::document).toList();
            }
            stored.add(found.stored());
        }
        return new StoredBatch(stored);
    }

    /** For what the store asks itself, which is never cut into batches. */
    List<Document> takeAll() {
        var all = new ArrayList<Document>();
        while (!isEmpty()) {
            all.addAll(takeDocuments(0));
        }
        return all;
    }
}
