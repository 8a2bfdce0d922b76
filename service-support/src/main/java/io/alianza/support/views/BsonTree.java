package io.alianza.support.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON trees as BSON and back. Decimals stay decimals, so that they sort and compare as numbers and lose no digit. */
final class BsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private BsonTree() {}

    static Document document(JsonNode object) {
        Document document = new Document();
        object.properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                document.append(escaped(field.getKey()), value(field.getValue()));
            }
        });
        return document;
    }

    static @Nullable Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> node.asString();
            case BOOLEAN -> node.asBoolean();
            case NUMBER -> number(node);
            case ARRAY -> array(node);
            case OBJECT -> document(node);
            case NULL, MISSING -> null;
            default -> throw new IllegalArgumentException("no BSON for " + node.getNodeType());
        };
    }

    static ObjectNode tree(Map<String, ?> document) {
        ObjectNode object = NODES.objectNode();
        document.forEach((key, value) -> object.set(unescaped(key), node(value)));
        return object;
    }

    private static Object number(JsonNode node) {
        if (node.isBigDecimal()) {
            return new Decimal128(node.decimalValue());
        }
        return node.isInt() ? (Object) node.intValue() : node.isLong() ? (Object) node.longValue() : node.doubleValue();
    }

    private static List<@Nullable Object> array(JsonNode node) {
        List<@Nullable Object> values = new ArrayList<>(node.size());
        node.forEach(element -> values.add(value(element)));
        return values;
    }

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case String text -> NODES.stringNode(text);
            case Boolean truth -> NODES.booleanNode(truth);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case Decimal128 decimal -> NODES.numberNode(decimal.bigDecimalValue());
            case Map<?, ?> map -> tree(asDocument(map));
            case List<?> list -> elements(list);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> asDocument(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }

    private static ArrayNode elements(List<?> list) {
        ArrayNode array = NODES.arrayNode(list.size());
        list.forEach(element -> array.add(node(element)));
        return array;
    }

    /** A map's keys may be anything, a field's name may hold neither dot nor dollar. */
    static String escaped(String key) {
        return key.indexOf('.') < 0 && key.indexOf('$') < 0 && key.indexOf('%') < 0
                ? key
                : key.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }

    static String unescaped(String key) {
        return key.indexOf('%') < 0
                ? key
                : key.replace("%24", "$").replace("%2E", ".").replace("%25", "%");
    }
}
