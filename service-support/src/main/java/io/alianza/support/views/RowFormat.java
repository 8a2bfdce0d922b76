package io.alianza.support.views;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How a row's record is written to the store, read from it, and written canonically for its hash. */
final class RowFormat {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, new SortableInstant())
                    .addSerializer(Set.class, new SortedSet()))
            .build();

    private RowFormat() {}

    static Document document(Record row) {
        return BsonTree.document(MAPPER.valueToTree(row));
    }

    static <R extends Record> R row(Map<String, ?> document, Class<R> type) {
        return MAPPER.treeToValue(BsonTree.tree(document), type);
    }

    /** A value of a condition, as the same value in a row is stored. */
    static @Nullable Object value(@Nullable Object value) {
        JsonNode node = MAPPER.valueToTree(value);
        return BsonTree.value(node);
    }

    /** The same row gives the same bytes, whatever order its maps were filled in. */
    static byte[] canonical(Record row) {
        return MAPPER.writeValueAsBytes(row);
    }

    static String json(@Nullable Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static JsonNode parsed(String json) {
        return MAPPER.readTree(json);
    }

    /** Nine decimals always: {@code 00:00:00.5Z} would sort before {@code 00:00:00Z}. */
    private static final class SortableInstant extends StdSerializer<Instant> {

        private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                        "uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC);

        SortableInstant() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
            json.writeString(FORMAT.format(value));
        }
    }

    /** A set has no order of its own, and Java's differ from process to process. */
    @SuppressWarnings("rawtypes")
    private static final class SortedSet extends StdSerializer<Set> {

        SortedSet() {
            super(Set.class);
        }

        @Override
        public void serialize(Set value, JsonGenerator json, SerializationContext context) {
            Set<?> elements = value;
            json.writeStartArray(elements);
            elements.stream()
                    .sorted(Comparator.comparing(String::valueOf))
                    .forEach(element -> context.writeValue(json, element));
            json.writeEndArray();
        }
    }
}
