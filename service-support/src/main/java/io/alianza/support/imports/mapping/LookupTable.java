package io.alianza.support.imports.mapping;

import io.alianza.support.imports.csv.CsvFile;
import io.alianza.support.imports.csv.CsvRow;
import io.alianza.support.imports.mapping.Mapping.Lookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A look-up file in memory: by key, and only the columns the mapping names. */
final class LookupTable {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<String>> rows = new HashMap<>();

    private LookupTable(List<String> columns) {
        columns.forEach(column -> places.putIfAbsent(column, places.size()));
    }

    /** @throws UnreadableFile when a key occurs twice, or the file cannot be read */
    static LookupTable load(Lookup lookup, List<String> columns, CsvFile file) {
        LookupTable table = new LookupTable(columns);
        return UnreadableFile.naming(lookup.file(), () -> {
            for (Optional<CsvRow> row = file.next(); row.isPresent(); row = file.next()) {
                table.add(lookup, row.get());
            }
            return table;
        });
    }

    private void add(Lookup lookup, CsvRow row) {
        String key = row.get(lookup.key());
        List<String> kept = new ArrayList<>(places.size());
        places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(column -> kept.add(row.get(column.getKey())));
        if (!key.isEmpty() && rows.put(key, List.copyOf(kept)) != null) {
            throw new UnreadableFile(
                    lookup.file(), row.line(), "each " + lookup.key() + " once; " + key + " is there twice");
        }
    }

    /** The row under a key, or nothing. */
    @Nullable
    List<String> row(String key) {
        return rows.get(key);
    }

    String get(List<String> row, String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("column not kept: " + column);
        }
        return row.get(place);
    }
}
