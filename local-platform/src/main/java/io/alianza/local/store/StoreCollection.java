package io.alianza.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.IndexKeySpecsConflictException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.alianza.local.store.index.OrderedIndex;
import io.alianza.local.store.query.Planner;
import io.alianza.local.store.query.Planner.Plan;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A collection: mongo-java-server's rules of querying and updating over a heap, found by ordered indexes. */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Long> {

    private static final String ID_INDEX = "_id_";

    private final Heaps heaps;
    private final Heap heap;
    private final Statistics statistics;

    /** While its database is being opened, indexes are only noted, to be filled together afterwards. */
    private boolean opening;

    /** Set while an update of one document runs: the query behind it may stop at the first match. */
    private boolean firstMatchOnly;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Heaps heaps,
            Statistics statistics,
            boolean opening) {
        super(database, name, options, cursors);
        this.heaps = heaps;
        this.heap = heaps.open(getFullName());
        this.statistics = statistics;
        this.opening = opening;
    }

    /** Fills all indexes while going over the documents once; they were checked when they were written. */
    synchronized void opened() {
        opening = false;
        streamAllDocumentsWithPosition()
                .forEach(
                        each -> getIndexes().forEach(index -> index.add(each.getDocument(), each.getPosition(), this)));
    }

    // Reading

    /** An answer to be taken in batches, whose documents are only read. */
    synchronized Answer find(
            Document filter, @Nullable Document sort, int skip, int limit, @Nullable Document projection) {
        return find(filter, sort, skip, limit, projection, record -> Found.stored(heap.readOnly(record)));
    }

    /** All at once, for mongo-java-server, which changes documents in place. */
    synchronized List<Document> findCopies(
            Document filter, @Nullable Document sort, int skip, int limit, @Nullable Document projection) {
        return find(filter, sort, skip, limit, projection, record -> Found.copy(heap.read(record), heap.length(record)))
                .takeAll();
    }

    private Answer find(
            Document filter,
            @Nullable Document sort,
            int skip,
            int limit,
            @Nullable Document projection,
            LongFunction<Found> reader) {
        var plan = plan(filter, sort);
        Found.Source matches =
                new Matches(plan.scan(), reader, document -> documentMatchesQuery(document, filter), statistics);
        var comparator = deriveComparator(sort);
        var ordered = plan.isSorted() || comparator == null ? matches : matches.sorted(comparator);
        return answer(ordered.slice(skip, limit), projection);
    }

    /** Documents that were worked out, as an answer in batches. */
    Answer answer(Found.Source source, @Nullable Document projection) {
        return new Answer(
                cursorRegistry.generateCursorId(),
                this,
                source,
                projection == null || projection.isEmpty() ? null : projecting(projection));
    }

    void keepOpen(Answer answer) {
        cursorRegistry.add(answer);
    }

    private Plan plan(Document filter, @Nullable Document sort) {
        if (isNaturalDescending(sort)) {
            return new Plan(new NaturalScan(heap, false), true);
        }
        return new Planner(orderedIndexes(), statistics).plan(filter, sort).orElseGet(() -> {
            statistics.collectionScan();
            return new Plan(new NaturalScan(heap, true), false);
        });
    }

    private List<OrderedIndex> orderedIndexes() {
        return getIndexes().stream().map(OrderedIndex.class::cast).toList();
    }

    private UnaryOperator<List<Document>> projecting(Document projection) {
        return documents -> matchDocumentsFromStream(new Document(), documents.stream(), 0, 0, 0, null, projection)
                .collectDocuments();
    }

    /** What mongo-java-server itself asks for, to update and delete by: all at once. */
    @Override
    protected QueryResult queryDocuments(
            Document filter,
            @Nullable Document sort,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return new QueryResult(findCopies(filter, sort, skip, firstMatchOnly ? 1 : limit, projection));
    }

    @Override
    protected QueryResult matchDocuments(
            Document filter,
            @Nullable Document sort,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return queryDocuments(filter, sort, skip, limit, batchSize, projection);
    }

    @Override
    public synchronized int count() {
        return heap.size();
    }

    @Override
    protected Document getDocument(Long record) {
        return heap.read(record);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return LongStream.iterate(heap.after(0), record -> record != Locations.NONE, heap::after)
                .mapToObj(record -> new DocumentWithPosition<>(heap.read(record), record));
    }

    // Writing

    @Override
    protected Long addDocumentInternal(Document document) {
        return heap.insert(document);
    }

    @Override
    public synchronized Document updateDocuments(
            Document filter, Document update, ArrayFilters arrayFilters, boolean multi, boolean upsert, Oplog oplog) {
        firstMatchOnly = !multi;
        try {
            return super.updateDocuments(filter, update, arrayFilters, multi, upsert, oplog);
        } finally {
            firstMatchOnly = false;
        }
    }

    /** The indexes know the new version already; if it cannot be kept, they go back to the old one. */
    @Override
    protected void handleUpdate(Long record, Document before, Document after) {
        try {
            heap.update(record, after);
        } catch (MongoServerError refused) {
            orderedIndexes()
                    .forEach(index -> index.updateInPlace(/* before= */ after, /* after= */ before, record, this));
            throw refused;
        }
    }

    @Override
    public synchronized void removeDocument(Document document) {
        var record = findDocumentPosition(document);
        if (record != null) {
            orderedIndexes().forEach(index -> index.remove(document, record));
            heap.delete(record);
        }
    }

    @Override
    protected void removeDocument(Long record) {
        throw new UnsupportedOperationException("A document leaves with its index entries");
    }

    @Override
    protected @Nullable Long findDocumentPosition(Document document) {
        return orderedIndexes().stream()
                .filter(index -> index.getName().equals(ID_INDEX))
                .findFirst()
                .map(index -> index.getPosition(document))
                .or(() -> streamAllDocumentsWithPosition()
                        .filter(each -> each.getDocument().equals(document))
                        .map(DocumentWithPosition::getPosition)
                        .findFirst())
                .orElse(null);
    }

    // Indexes, names

    @Override
    public synchronized void addIndex(Index<Long> index) {
        for (var existing : getIndexes()) {
            if (existing.getName().equals(index.getName())) {
                if (!existing.hasSameOptions(index)) {
                    throw new IndexKeySpecsConflictException(index, existing);
                }
                return;
            }
        }
        if (!opening) {
            build(index);
        }
        getIndexes().add(index);
    }

    private void build(Index<Long> index) {
        try {
            streamAllDocumentsWithPosition().forEach(each -> {
                index.checkAdd(each.getDocument(), this);
                index.add(each.getDocument(), each.getPosition(), this);
            });
        } catch (MongoServerError refused) {
            throw new IndexBuildFailedException(refused, this);
        }
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
    }

    @Override
    public synchronized void drop() {
        super.drop();
        heaps.drop(getFullName());
    }

    @Override
    public synchronized void renameTo(MongoDatabase database, String name) {
        var before = getFullName();
        super.renameTo(database, name);
        heaps.rename(before, getFullName());
    }

    // The journal counts what it holds; working a size out would mean encoding every document once more.

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {}

    @Override
    protected int getDataSize() {
        return (int) Math.min(heap.livingBytes(), Integer.MAX_VALUE);
    }
}
