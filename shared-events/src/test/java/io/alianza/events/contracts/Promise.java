package io.alianza.events.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Promises of compatibility as sentences; what breaks them is told in words. */
final class Promise {

    private final String payload;
    private final List<String> broken = new ArrayList<>();

    private Promise(String payload) {
        this.payload = payload;
    }

    static Promise given(String payload) {
        return new Promise(payload);
    }

    /** A reader of today understands what was written then: nothing it needs is missing, nothing is of another type. */
    Promise whenReadAs(Class<?> record) {
        JsonNode tree = Json.tree(payload);
        missing(record, tree, "");
        try {
            Json.MAPPER.treeToValue(tree, record);
        } catch (JacksonException e) {
            broken.add("cannot be read as " + record.getSimpleName() + ": " + e.getOriginalMessage());
        }
        return this;
    }

    /** A reader of then understands what is written today, with all its optional fields and with none. */
    Promise whenReadBy(String earlierSchema, Class<?> writtenBy) {
        Schemas.faults(earlierSchema, payload)
                .forEach(fault -> broken.add("an earlier reader does not understand: " + fault));
        String least = withoutOptional(payload, writtenBy);
        Schemas.faults(earlierSchema, least).forEach(fault -> broken.add("an earlier reader needs more: " + fault));
        return this;
    }

    /** Empty when every promise is kept. */
    List<String> thenBroken() {
        return List.copyOf(broken);
    }

    private void missing(Class<?> record, JsonNode node, String path) {
        for (RecordComponent component : record.getRecordComponents()) {
            JsonNode value = node.path(component.getName());
            String place = path + "/" + component.getName();
            boolean absent = value.isMissingNode() || value.isNull();
            if (absent && !SchemaOf.mayBeAbsent(component)) {
                broken.add("missing in what was written then: " + place);
            }
            if (!absent) {
                inside(component.getGenericType(), value, place);
            }
        }
    }

    private void inside(Type type, JsonNode value, String place) {
        if (type instanceof Class<?> record && record.isRecord()) {
            missing(record, value, place);
        }
        if (type instanceof ParameterizedType generic && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                inside(generic.getActualTypeArguments()[0], value.get(i), place + "/" + i);
            }
        }
        if (type instanceof ParameterizedType generic && value.isObject()) {
            value.properties()
                    .forEach(entry -> inside(
                            generic.getActualTypeArguments()[1], entry.getValue(), place + "/" + entry.getKey()));
        }
    }

    /** The same payload as it is when nothing optional is known, at any depth. */
    static String withoutOptional(String payload, Class<?> record) {
        JsonNode tree = Json.tree(payload);
        leaveOutOptional(record, tree);
        return tree.toString();
    }

    private static void leaveOutOptional(Type type, JsonNode value) {
        if (type instanceof Class<?> record && record.isRecord() && value instanceof ObjectNode object) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (SchemaOf.mayBeAbsent(component)) {
                    object.remove(component.getName());
                } else {
                    leaveOutOptional(component.getGenericType(), object.path(component.getName()));
                }
            }
        }
        if (type instanceof ParameterizedType generic) {
            // The elements of a list or set, the values of a map.
            Type inside = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            value.forEach(element -> leaveOutOptional(inside, element));
        }
    }
}
