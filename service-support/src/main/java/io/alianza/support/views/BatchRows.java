package io.alianza.support.views;

import io.alianza.support.Recorded;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rows a batch touches, in memory until the batch's end. */
final class BatchRows implements Rows {

    /** Where a row comes from when the batch touches it first. */
    interface Source {
        <R extends Record> StoredRow<R> load(Table<R> table, String rowId);
    }

    /** Which row. */
    record Key(Table<?> table, String rowId) {}

    private final Source source;
    private final Map<Key, StoredRow<?>> touched = new HashMap<>();
    private final Map<Key, StoredRow<?>> changed = new LinkedHashMap<>();

    BatchRows(Source source) {
        this.source = source;
    }

    @Override
    public <R extends Record> void change(
            Table<R> table, String rowId, Recorded event, UnaryOperator<@Nullable R> change) {
        Key key = new Key(table, rowId);
        StoredRow<R> before = current(key, table);
        if (before.hasSeen(event.aggregateId(), event.sequence())) {
            return;
        }
        R row = change.apply(before.row());
        if (row == null) {
            throw new IllegalStateException("a change of " + table.name() + " returned no row for " + rowId);
        }
        Map<String, Long> seen = new HashMap<>(before.seen());
        seen.put(event.aggregateId(), event.sequence());
        StoredRow<R> after = new StoredRow<>(row, seen, before.revision());
        touched.put(key, after);
        changed.put(key, after);
    }

    @Override
    public <R extends Record> Optional<R> find(Table<R> table, String rowId) {
        return Optional.ofNullable(current(new Key(table, rowId), table).row());
    }

    Map<Key, StoredRow<?>> changed() {
        return changed;
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> StoredRow<R> current(Key key, Table<R> table) {
        return (StoredRow<R>) touched.computeIfAbsent(key, absent -> source.load(table, key.rowId()));
    }
}
