package io.alianza.support.imports.mapping;

import io.alianza.support.imports.ImportKind;
import io.alianza.support.imports.ImportKind.Field;
import io.alianza.support.imports.MappedRow;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A kind that takes everything, and files from texts. */
final class Kinds {

    private Kinds() {}

    static final ImportKind ORDERS = kind(
            "orders",
            field("customer", ImportKind.Type.TEXT, true),
            field("region", ImportKind.Type.TEXT, false),
            field("wonOn", ImportKind.Type.DAY, false),
            field("size", ImportKind.Type.WHOLE, false),
            field("total", ImportKind.Type.DECIMAL, false),
            field("state", ImportKind.Type.CHOICE, false, "open", "won"),
            field("currency", ImportKind.Type.CURRENCY, false),
            field("tags", ImportKind.Type.LIST, false),
            field("lines[].product", ImportKind.Type.TEXT, false),
            field("lines[].amount", ImportKind.Type.DECIMAL, true));

    static ImportKind kind(String name, Field... fields) {
        return new ImportKind() {
            @Override
            public String kind() {
                return name;
            }

            @Override
            public List<Field> fields() {
                return List.of(fields);
            }

            @Override
            public List<?> commands(MappedRow row) {
                return List.of(row.key());
            }
        };
    }

    static Field field(String name, ImportKind.Type type, boolean required, String... allowed) {
        return new Field(name, type, required, List.of(allowed));
    }

    static final ImportKind PLACES = kind("places", field("name", ImportKind.Type.TEXT, true));

    static List<Reading> read(String mapping, String file, Map<String, String> lookups) {
        return read(mapping, ORDERS, file, lookups);
    }

    /** All objects of a file. */
    static List<Reading> read(String mapping, ImportKind kind, String file, Map<String, String> lookups) {
        Mapping read = MappingReader.read(mapping);
        KindCheck.check(read, kind);
        List<Reading> readings = new ArrayList<>();
        try (MappedFile mapped =
                MappedFile.open(read, kind, bytes(file), name -> bytes(Objects.requireNonNull(lookups.get(name))))) {
            for (Optional<Reading> one = mapped.next(); one.isPresent(); one = mapped.next()) {
                readings.add(one.get());
            }
        }
        return readings;
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
