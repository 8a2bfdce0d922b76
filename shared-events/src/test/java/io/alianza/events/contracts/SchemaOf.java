package io.alianza.events.contracts;

import io.alianza.events.PublishedEvents.EventType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of a record: every component a property, those that may be absent not required, further fields allowed. */
final class SchemaOf {

    private static final String DECIMAL = "^-?\\d+(\\.\\d+)?$";
    /** What the name of a component promises about its text. */
    private static final Map<String, String> PATTERNS = Map.of(
            "amount",
            DECIMAL,
            "quantity",
            DECIMAL,
            "weight",
            DECIMAL,
            "currency",
            "^[A-Z]{3}$",
            "country",
            "^[A-Z]{2}$",
            "month",
            "^\\d{4}-(0[1-9]|1[0-2])$");

    private static final Set<Type> INTEGERS = Set.of(int.class, long.class, Integer.class, Long.class);

    private final ObjectNode definitions = Json.MAPPER.createObjectNode();

    private SchemaOf() {}

    static ObjectNode event(EventType type) {
        return of(type.record(), type.dataSchema());
    }

    static ObjectNode of(Class<?> record, String id) {
        SchemaOf made = new SchemaOf();
        ObjectNode schema = Json.MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("title", record.getSimpleName());
        made.object(schema, record);
        if (!made.definitions.isEmpty()) {
            schema.set("$defs", made.definitions);
        }
        return schema;
    }

    /** What readers depend on: the same schema without its words. */
    static String contract(String schema) {
        ObjectNode tree = (ObjectNode) Json.tree(schema);
        withoutWords(tree);
        return Json.pretty(tree);
    }

    private static void withoutWords(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("description").isString()) {
            object.remove("description");
        }
        node.forEach(SchemaOf::withoutWords);
    }

    private void object(ObjectNode schema, Class<?> record) {
        Documentation documentation = Documentation.of(record);
        schema.put("description", documentation.summary());
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : record.getRecordComponents()) {
            ObjectNode property = component(component);
            property.put("description", documentation.components().getOrDefault(component.getName(), ""));
            properties.set(component.getName(), property);
            if (!mayBeAbsent(component)) {
                required.add(component.getName());
            }
        }
    }

    private ObjectNode component(RecordComponent component) {
        ObjectNode schema = ofType(component.getGenericType());
        if (component.getType() == String.class) {
            String pattern = PATTERNS.get(component.getName());
            if (pattern != null) {
                schema.put("pattern", pattern);
            }
        }
        return mayBeAbsent(component) ? orNull(schema) : schema;
    }

    static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.has("$ref")) {
            ObjectNode either = Json.MAPPER.createObjectNode();
            either.putArray("anyOf").add(schema).addObject().put("type", "null");
            return either;
        }
        String type = schema.get("type").asString();
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    private ObjectNode ofType(Type type) {
        ObjectNode schema = Json.MAPPER.createObjectNode();
        if (type == String.class) {
            return schema.put("type", "string");
        }
        if (INTEGERS.contains(type)) {
            return schema.put("type", "integer");
        }
        if (type == boolean.class) {
            return schema.put("type", "boolean");
        }
        if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            return reference(record);
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        throw new IllegalArgumentException("no type of the published language: " + type);
    }

    private ObjectNode reference(Class<?> record) {
        String name = record.getSimpleName();
        if (!definitions.has(name)) {
            ObjectNode definition = definitions.putObject(name);
            object(definition, record);
        }
        return Json.MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode ofGeneric(ParameterizedType generic) {
        ObjectNode schema = Json.MAPPER.createObjectNode();
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == List.class || generic.getRawType() == Set.class) {
            schema.put("type", "array");
            schema.set("items", ofType(arguments[0]));
            if (generic.getRawType() == Set.class) {
                schema.put("uniqueItems", true);
            }
            return schema;
        }
        if (generic.getRawType() == Map.class) {
            schema.put("type", "object");
            schema.set("additionalProperties", ofType(arguments[1]));
            return schema;
        }
        throw new IllegalArgumentException("no type of the published language: " + generic);
    }
}
