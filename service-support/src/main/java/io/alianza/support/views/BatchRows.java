package io.alianza.support.views;

import io.alianza.support.Recorded;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows a batch touches, in memory until the batch's end. */
final class BatchRows implements Rows {

    /** Where a row comes from when the batch touches it first. */
    interface Source {
        <R extends Record> StoredRow<R> load(Table<R> table, String rowId);

        /** Several at once, by id; those that are not there yet may be left out. */
        default <R extends Record> Map<String, StoredRow<R>> load(Table<R> table, Collection<String> rowIds) {
            return rowIds.stream().collect(Collectors.toMap(id -> id, id -> load(table, id)));
        }
    }

    /** Which row. */
    record Key(Table<?> table, String rowId) {}

    private final Source source;
    private final Map<Key, StoredRow<?>> touched = new HashMap<>();
    private final Map<Key, StoredRow<?>> changed = new LinkedHashMap<>();

    BatchRows(Source source) {
        this.source = source;
    }

    /** Reads the rows of events that are about to be projected, each table's together. */
    void readAhead(Projection projection, List<Recorded> events) {
        RowsAhead.of(projection, events).forEach((table, rowIds) -> load(table, rowIds));
    }

    private <R extends Record> void load(Table<R> table, Collection<String> rowIds) {
        Map<String, StoredRow<R>> found = source.load(table, rowIds);
        rowIds.forEach(id -> touched.putIfAbsent(new Key(table, id), found.getOrDefault(id, StoredRow.none())));
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
