package io.alianza.gateway.house;

import io.alianza.support.Recorded;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import io.alianza.support.views.Views;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows as the starter keeps them, guarded by their aggregates' sequences, in a map. */
public final class RowsInMemory implements Rows, Views {

    private final Map<String, TreeMap<String, Record>> tables = new ConcurrentHashMap<>();
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    @Override
    public synchronized <R extends Record> void change(
            Table<R> table, String rowId, Recorded event, UnaryOperator<@Nullable R> change) {
        String key = table.name() + "/" + rowId + "/" + event.aggregateId();
        if (seen.getOrDefault(key, -1L) >= event.sequence()) {
            return;
        }
        seen.put(key, event.sequence());
        rows(table)
                .put(
                        rowId,
                        Objects.requireNonNull(change.apply(find(table, rowId).orElse(null))));
    }

    @Override
    public <R extends Record> Optional<R> find(Table<R> table, String rowId) {
        return Optional.ofNullable(rows(table).get(rowId)).map(table.row()::cast);
    }

    @Override
    public <R extends Record> Page<R> page(Table<R> table, RowQuery query) {
        List<Map.Entry<String, Record>> rest = rows(table).entrySet().stream()
                .filter(row -> query.after()
                        .filter(after -> row.getKey().compareTo(after) <= 0)
                        .isEmpty())
                .filter(row -> holds(query, row.getValue()))
                .limit(query.limit() + 1L)
                .toList();
        List<Map.Entry<String, Record>> shown = rest.subList(0, Math.min(rest.size(), query.limit()));
        return new Page<>(
                shown.stream().map(row -> table.row().cast(row.getValue())).toList(),
                rest.size() > shown.size() ? Optional.of(shown.getLast().getKey()) : Optional.empty());
    }

    @Override
    public <R extends Record> Stream<R> stream(Table<R> table, RowQuery query) {
        return List.copyOf(rows(table).values()).stream().map(table.row()::cast).filter(row -> holds(query, row));
    }

    private static boolean holds(RowQuery query, Record row) {
        return query.conditions().stream().allMatch(c -> Objects.equals(value(row, c.field()), c.value()));
    }

    @Override
    public <R extends Record> long count(Table<R> table, RowQuery query) {
        try (Stream<R> rows = stream(table, query)) {
            return rows.count();
        }
    }

    @Override
    public boolean awaitReached(String position, Duration atMost) {
        return true;
    }

    private Map<String, Record> rows(Table<?> table) {
        return tables.computeIfAbsent(table.name(), _ -> new TreeMap<>());
    }

    private static @Nullable Object value(Record row, String field) {
        try {
            var method = row.getClass().getMethod(field);
            method.setAccessible(true);
            return method.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no field " + field, e);
        }
    }
}
