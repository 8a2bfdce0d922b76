package io.alianza.support.imports.mapping;

import io.alianza.support.imports.ImportKind;
import io.alianza.support.imports.ImportKind.Field;
import io.alianza.support.imports.MappedRow;
import io.alianza.support.imports.mapping.Mapping.ObjectMapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one object of a row, or of the rows of a group. */
final class ObjectReader {

    private static final int LONGEST_KEY = 200;

    private final String source;
    private final Value key;
    private final Map<String, FieldReader> fields;
    private final Map<String, FieldReader> lines;
    private final Map<String, String> columns = new HashMap<>();

    ObjectReader(String source, ObjectMapping mapping, ImportKind kind) {
        this.source = source;
        this.key = mapping.key();
        this.fields = readers(mapping.fields(), KindCheck.objectFields(kind));
        this.lines = readers(mapping.lines(), KindCheck.lineFields(kind));
    }

    private Map<String, FieldReader> readers(Map<String, Value> values, Map<String, Field> known) {
        Map<String, FieldReader> readers = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Field field = known.get(name);
            if (field == null) {
                throw new IllegalArgumentException("no field " + name + ": the mapping was not checked");
            }
            readers.put(name, new FieldReader(field, value));
            columns.put(field.name(), value.columnNames());
        });
        return readers;
    }

    Reading read(List<JoinedRow> rows, List<RowFault> faultsOfRows) {
        long firstLine = rows.getFirst().line();
        if (!faultsOfRows.isEmpty()) {
            return new Reading.Misread("", firstLine, faultsOfRows);
        }
        List<RowFault> faults = new ArrayList<>();
        String ownKey = key(rows.getFirst(), faults);
        Map<String, Object> values = values(fields, rows, faults);
        List<Map<String, Object>> ofLines = new ArrayList<>();
        if (!lines.isEmpty()) {
            rows.forEach(row -> ofLines.add(values(lines, List.of(row), faults)));
        }
        if (!faults.isEmpty()) {
            return new Reading.Misread(ownKey, firstLine, List.copyOf(faults));
        }
        MappedRow object = new MappedRow(source, ownKey, firstLine, values, Collections.unmodifiableList(ofLines));
        return new Reading.Understood(object, rows.stream().map(JoinedRow::line).toList(), columns);
    }

    private String key(JoinedRow row, List<RowFault> faults) {
        try {
            String text = String.join("", Evaluation.texts(key, row));
            if (text.isEmpty() || text.length() > LONGEST_KEY) {
                throw new Unreadable("key", text, "a key of 1 to " + LONGEST_KEY + " characters");
            }
            return text;
        } catch (Unreadable e) {
            faults.add(e.at(row.line(), key.columnNames(), "key"));
            return "";
        }
    }

    private static Map<String, Object> values(
            Map<String, FieldReader> readers, List<JoinedRow> rows, List<RowFault> faults) {
        Map<String, Object> values = new LinkedHashMap<>();
        readers.forEach((name, reader) -> reader.read(rows, faults).ifPresent(value -> values.put(name, value)));
        return Collections.unmodifiableMap(values);
    }
}
