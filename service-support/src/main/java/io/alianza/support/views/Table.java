package io.alianza.support.views;

import java.util.ArrayList;
import java.util.List;

/**
 * One kind of row.
 *
 * @param row the record that is stored (as JSON-like document: money as decimal string and code, days and instants as text)
 * @param name collection name, kebab-case
 * @param indexes fields, each list one compound index, ascending
 */
public record Table<R extends Record>(Class<R> row, String name, List<List<String>> indexes) {

    public static <R extends Record> Table<R> of(Class<R> row, String name) {
        return new Table<>(row, name, List.of());
    }

    public Table<R> indexedBy(String... fields) {
        List<List<String>> more = new ArrayList<>(indexes);
        more.add(List.of(fields));
        return new Table<>(row, name, List.copyOf(more));
    }
}
