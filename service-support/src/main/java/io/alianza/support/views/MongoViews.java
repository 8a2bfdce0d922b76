package io.alianza.support.views;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** {@link Views} of the live sets. */
final class MongoViews implements Views {

    private final MongoDatabase database;
    private final Projections projections;
    private final LiveSets sets;
    private final ReadAfter readAfter;

    MongoViews(MongoDatabase database, Projections projections, LiveSets sets, ReadAfter readAfter) {
        this.database = database;
        this.projections = projections;
        this.sets = sets;
        this.readAfter = readAfter;
    }

    @Override
    public <R extends Record> Optional<R> find(Table<R> table, String rowId) {
        return Optional.ofNullable(live(table).find(Filters.eq("_id", rowId)).first())
                .map(document -> RowFormat.row(document, table.row()));
    }

    @Override
    public <R extends Record> Page<R> page(Table<R> table, RowQuery query) {
        List<Document> found = found(table, query).limit(query.limit() + 1).into(new ArrayList<>());
        boolean more = found.size() > query.limit();
        List<Document> page = more ? found.subList(0, query.limit()) : found;
        Optional<String> next =
                more ? Optional.of(Cursor.at(query, page.getLast()).text()) : Optional.empty();
        return new Page<>(
                page.stream().map(row -> RowFormat.row(row, table.row())).toList(), next);
    }

    @Override
    public <R extends Record> Stream<R> stream(Table<R> table, RowQuery query) {
        MongoCursor<Document> cursor = found(table, query).batchSize(1000).cursor();
        var rows = Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(rows, false)
                .map(row -> RowFormat.row(row, table.row()))
                .onClose(cursor::close);
    }

    @Override
    public <R extends Record> long count(Table<R> table, RowQuery query) {
        return live(table).countDocuments(Query.filter(query.startingAfter(Optional.empty())));
    }

    @Override
    public boolean awaitReached(String position, Duration atMost) {
        return readAfter.await(position, atMost);
    }

    private FindIterable<Document> found(Table<?> table, RowQuery query) {
        return live(table).find(Query.filter(query)).sort(Query.order(query));
    }

    private MongoCollection<Document> live(Table<?> table) {
        ViewSet set = sets.of(projections.owning(table)).live();
        return database.getCollection(set.collection(table));
    }
}
