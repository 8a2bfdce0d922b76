package io.alianza.support.imports.mapping;

import io.alianza.support.imports.mapping.Mapping.ObjectMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a row, or a group of rows, states: one object, or several. */
final class ObjectsReader {

    private final ValueReader values;

    ObjectsReader(ValueReader values) {
        this.values = values;
    }

    List<ObjectMapping> read(Place root, Map<String, Place> keys) {
        Place several = keys.get("objects");
        if (several == null) {
            return object(root, keys).stream().toList();
        }
        for (String other : List.of("key", "fields", "lines")) {
            if (keys.containsKey(other)) {
                several.faultFor("objects beside " + other, "either objects, or key and fields");
            }
        }
        List<ObjectMapping> objects = new ArrayList<>();
        for (Place one : several.items()) {
            object(one, one.entries(Place.names("key", "fields"))).ifPresent(objects::add);
        }
        return List.copyOf(objects);
    }

    private Optional<ObjectMapping> object(Place place, Map<String, Place> keys) {
        Place key = keys.get("key");
        Place fields = keys.get("fields");
        if (key == null || fields == null) {
            place.faultFor("no " + (key == null ? "key" : "fields"), "key and fields");
            return Optional.empty();
        }
        Place lines = keys.get("lines");
        Map<String, Value> ofObject = fields(fields, values);
        Map<String, Value> ofLines = lines == null ? Map.of() : fields(lines, values.ofOneRow());
        return values.ofOneRow().read(key).map(read -> new ObjectMapping(read, ofObject, ofLines, fields.spot()));
    }

    private static Map<String, Value> fields(Place place, ValueReader values) {
        Map<String, Value> fields = new LinkedHashMap<>();
        place.entries("fields by name")
                .forEach((name, one) -> values.read(one).ifPresent(value -> fields.put(name, value)));
        return fields;
    }
}
