package io.alianza.support.testing;

import io.alianza.support.Recorded;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rows as the store keeps them: each part guarded by the sequence of the aggregate it belongs to. */
public final class RowsInMemory implements Rows {

    private final Map<String, Record> rows = new TreeMap<>();
    private final Map<String, Long> seen = new HashMap<>();

    @Override
    public <R extends Record> void change(
            Table<R> table, String rowId, Recorded event, UnaryOperator<@Nullable R> change) {
        String key = key(table, rowId);
        String guard = key + " " + event.aggregateId();
        if (seen.getOrDefault(guard, -1L) >= event.sequence()) {
            return;
        }
        R before = find(table, rowId).orElse(null);
        rows.put(key, Objects.requireNonNull(change.apply(before)));
        seen.put(guard, event.sequence());
    }

    @Override
    public <R extends Record> Optional<R> find(Table<R> table, String rowId) {
        return Optional.ofNullable(rows.get(key(table, rowId))).map(table.row()::cast);
    }

    /** Every row, by table and id. */
    public Map<String, Record> all() {
        return Map.copyOf(rows);
    }

    /** The rows of one table, in order of their ids. */
    public <R extends Record> List<R> of(Table<R> table) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith(table.name() + "/"))
                .map(row -> table.row().cast(row.getValue()))
                .toList();
    }

    private static String key(Table<?> table, String rowId) {
        return table.name() + "/" + rowId;
    }
}
