package io.alianza.support.views;

import io.alianza.support.Recorded;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Notes which rows a projection asks for, and changes none: so that a batch reads its rows together instead of one by one. A
 * matter of speed alone; what is not noted here is read when it is asked for.
 */
final class RowsAhead implements Rows {

    private final Map<Table<?>, Set<String>> asked = new HashMap<>();

    static Map<Table<?>, Set<String>> of(Projection projection, List<Recorded> events) {
        RowsAhead ahead = new RowsAhead();
        for (Recorded event : events) {
            try {
                projection.project(event, ahead);
            } catch (RuntimeException itsTurnComes) {
                // An event that cannot be projected is met again when it is its turn, and handled then.
            }
        }
        return ahead.asked;
    }

    @Override
    public <R extends Record> void change(
            Table<R> table, String rowId, Recorded event, UnaryOperator<@Nullable R> change) {
        asked.computeIfAbsent(table, first -> new HashSet<>()).add(rowId);
    }

    @Override
    public <R extends Record> Optional<R> find(Table<R> table, String rowId) {
        asked.computeIfAbsent(table, first -> new HashSet<>()).add(rowId);
        return Optional.empty();
    }
}
