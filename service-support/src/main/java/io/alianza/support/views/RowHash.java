package io.alianza.support.views;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** The rows of a view as one hash: table by table, row by row in order of their ids, each in its canonical form. */
final class RowHash {

    private final MessageDigest digest = sha256();
    private long rows;

    private RowHash() {}

    /** @param rows how many were hashed */
    record Hashed(String hash, long rows) {}

    static Hashed ofStored(RowStore store, Projection projection) {
        RowHash hash = new RowHash();
        for (Table<?> table : projection.tables()) {
            hash.begin(table);
            hash.addStored(store, table);
        }
        return hash.done();
    }

    static Hashed ofMemory(BatchRows memory, Projection projection) {
        Map<String, Map<String, Record>> byTable = new TreeMap<>();
        memory.changed().forEach((key, stored) -> put(byTable, key, stored));
        RowHash hash = new RowHash();
        for (Table<?> table : projection.tables()) {
            hash.begin(table);
            byTable.getOrDefault(table.name(), Map.of()).forEach(hash::add);
        }
        return hash.done();
    }

    private static void put(Map<String, Map<String, Record>> byTable, BatchRows.Key key, StoredRow<?> stored) {
        Record row = stored.row();
        if (row != null) {
            byTable.computeIfAbsent(key.table().name(), first -> new TreeMap<>())
                    .put(key.rowId(), row);
        }
    }

    private <R extends Record> void addStored(RowStore store, Table<R> table) {
        try (MongoCursor<Document> cursor =
                store.collection(table).find().sort(Sorts.ascending("_id")).cursor()) {
            while (cursor.hasNext()) {
                Document document = cursor.next();
                add(document.getString("_id"), RowFormat.row(document, table.row()));
            }
        }
    }

    private void begin(Table<?> table) {
        digest.update(table.name().getBytes(StandardCharsets.UTF_8));
    }

    private void add(String rowId, Record row) {
        digest.update(rowId.getBytes(StandardCharsets.UTF_8));
        digest.update(RowFormat.canonical(row));
        rows++;
    }

    private Hashed done() {
        return new Hashed(HexFormat.of().formatHex(digest.digest()), rows);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
