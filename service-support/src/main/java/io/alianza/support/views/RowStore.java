package io.alianza.support.views;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.bson.Document;

/** The rows of one set in the store. A document is the row with what guards it beside it, under names that begin with _. */
final class RowStore implements BatchRows.Source {

    private static final String SEEN = "_seen";
    private static final String REVISION = "_revision";
    private static final int DUPLICATE_KEY = 11000;

    private final MongoDatabase database;
    private final ViewSet set;

    RowStore(MongoDatabase database, ViewSet set) {
        this.database = database;
        this.set = set;
    }

    /** Makes the tables' indexes. Each ends with the id, by which a page goes on. */
    void prepare(List<Table<?>> tables) {
        tables.forEach(table -> table.indexes().forEach(fields -> {
            List<String> withId = new ArrayList<>(fields);
            withId.add("_id");
            collection(table).createIndex(Indexes.ascending(withId));
        }));
    }

    @Override
    public <R extends Record> StoredRow<R> load(Table<R> table, String rowId) {
        Document document = collection(table).find(Filters.eq("_id", rowId)).first();
        return document == null ? StoredRow.none() : stored(document, table);
    }

    @Override
    public <R extends Record> Map<String, StoredRow<R>> load(Table<R> table, Collection<String> rowIds) {
        Map<String, StoredRow<R>> found = new HashMap<>();
        for (Document document : collection(table).find(Filters.in("_id", rowIds))) {
            found.put(document.getString("_id"), stored(document, table));
        }
        return found;
    }

    private static <R extends Record> StoredRow<R> stored(Document document, Table<R> table) {
        return new StoredRow<>(RowFormat.row(document, table.row()), seen(document), document.getLong(REVISION));
    }

    /**
     * Writes each row only over the revision it was made from.
     *
     * @throws RowsMovedOn when another process, which has taken over the view, has written one of them meanwhile
     */
    void write(Map<BatchRows.Key, StoredRow<?>> rows) {
        byTable(rows).forEach((table, writes) -> {
            try {
                var result = collection(table).bulkWrite(writes, new BulkWriteOptions().ordered(false));
                if (result.getInsertedCount() + result.getMatchedCount() != writes.size()) {
                    throw new RowsMovedOn(set.name());
                }
            } catch (MongoBulkWriteException e) {
                if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() == DUPLICATE_KEY)) {
                    throw new RowsMovedOn(set.name());
                }
                throw e;
            }
        });
    }

    void drop() {
        List<String> own = database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> name.startsWith(set.name() + "."))
                .toList();
        own.forEach(name -> database.getCollection(name).drop());
    }

    private static Map<Table<?>, List<WriteModel<Document>>> byTable(Map<BatchRows.Key, StoredRow<?>> rows) {
        Map<Table<?>, List<WriteModel<Document>>> byTable = new HashMap<>();
        for (Entry<BatchRows.Key, StoredRow<?>> entry : rows.entrySet()) {
            byTable.computeIfAbsent(entry.getKey().table(), table -> new ArrayList<>())
                    .add(write(entry.getKey().rowId(), entry.getValue()));
        }
        return byTable;
    }

    private static WriteModel<Document> write(String rowId, StoredRow<?> stored) {
        Document document = stored.row() == null ? new Document() : RowFormat.document(stored.row());
        Document seen = new Document();
        stored.seen().forEach((aggregate, sequence) -> seen.append(BsonTree.escaped(aggregate), sequence));
        document.append("_id", rowId).append(SEEN, seen).append(REVISION, stored.revision() + 1);
        return stored.revision() == 0
                ? new InsertOneModel<>(document)
                : new ReplaceOneModel<>(
                        Filters.and(Filters.eq("_id", rowId), Filters.eq(REVISION, stored.revision())), document);
    }

    private static Map<String, Long> seen(Document document) {
        Map<String, Long> seen = new HashMap<>();
        document.get(SEEN, Document.class)
                .forEach((aggregate, sequence) -> seen.put(BsonTree.unescaped(aggregate), (Long) sequence));
        return seen;
    }

    MongoCollection<Document> collection(Table<?> table) {
        return database.getCollection(set.collection(table));
    }

    /** The batch is tried again from the rows as they are now. */
    static final class RowsMovedOn extends RuntimeException {

        RowsMovedOn(String set) {
            super("rows of " + set + " have moved on since they were read");
        }
    }
}
