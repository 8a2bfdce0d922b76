package io.alianza.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerializationTest {

    sealed interface Order {}

    @StoredEvent("order.placed")
    record Placed(
            String id,
            BigDecimal total,
            LocalDate day,
            Instant at,
            Map<String, String> externalIds,
            List<Line> lines,
            Payment payment,
            @Nullable String note)
            implements Order {}

    @StoredEvent(value = "order.cancelled", revision = "2")
    record Cancelled(String reason) implements Order {}

    record Line(String product, BigDecimal price) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    sealed interface Payment {}

    @com.fasterxml.jackson.annotation.JsonTypeName("card")
    record Card(String last4) implements Payment {}

    @com.fasterxml.jackson.annotation.JsonTypeName("transfer")
    record Transfer(int days) implements Payment {}

    private static final Placed PLACED = new Placed(
            "order-1",
            new BigDecimal("80450596.9823000"),
            LocalDate.of(2026, 11, 23),
            Instant.parse("2026-11-23T10:15:30.123456789Z"),
            Map.of("erp", "4711"),
            List.of(new Line("R/BK-R93R", new BigDecimal("0.10"))),
            new Transfer(30),
            null);

    private final JsonEventSerializer serializer = JsonEventSerializer.of(EventTypes.of(Order.class));

    private Object roundTrip(Object event) {
        return serializer.deserialize(serializer.serialize(event, String.class));
    }

    @Test
    void stored_json_is_readable_ordered_and_has_decimals_as_text() {
        SerializedObject<String> stored = serializer.serialize(PLACED, String.class);
        assertThat(stored.getType().getName()).isEqualTo("order.placed");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(stored.getData())
                .isEqualTo("{\"id\":\"order-1\",\"total\":\"80450596.9823000\",\"day\":\"2026-11-23\","
                        + "\"at\":\"2026-11-23T10:15:30.123456789Z\",\"externalIds\":{\"erp\":\"4711\"},"
                        + "\"lines\":[{\"product\":\"R/BK-R93R\",\"price\":\"0.10\"}],"
                        + "\"payment\":{\"kind\":\"transfer\",\"days\":30},\"note\":null}");
    }

    @Test
    void events_come_back_equal() {
        assertThat(roundTrip(PLACED)).isEqualTo(PLACED);
        assertThat(roundTrip(new Cancelled("why"))).isEqualTo(new Cancelled("why"));
    }

    @Test
    void decimals_of_older_events_that_were_numbers_are_read_exactly() {
        String json = "{\"product\":\"p\",\"price\":0.1000000000000000055}";
        JsonEventSerializer lines = JsonEventSerializer.of(
                EventTypes.builder().add("line", "1", Line.class).build());
        Line line = lines.deserialize(new SimpleSerializedObject<>(json, String.class, "line", "1"));
        assertThat(line.price()).isEqualTo(new BigDecimal("0.1000000000000000055"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\"", "\\", "\u0000", "I\u0307iı", "\u202e", "😀", "{\"a\":1}", "\r\n\t", "<script>", "ﷺ"})
    void any_text_survives(String text) {
        assertThat(roundTrip(new Cancelled(text))).isEqualTo(new Cancelled(text));
    }

    @Test
    void fields_that_the_class_no_longer_has_are_skipped() {
        Cancelled read = serializer.deserialize(new SimpleSerializedObject<>(
                "{\"reason\":\"why\",\"former\":1}", String.class, "order.cancelled", "2"));
        assertThat(read).isEqualTo(new Cancelled("why"));
    }

    @Test
    void metadata_come_back_as_text_numbers_and_lists() {
        MetaData metaData = MetaData.with("text", "a").and("number", 7).and("list", List.of("x"));
        SerializedObject<String> stored = serializer.serialize(metaData, String.class);
        assertThat(serializer.<String, MetaData>deserialize(stored)).isEqualTo(metaData);
    }

    @Test
    void broken_json_names_the_type() {
        assertThatThrownBy(() ->
                        serializer.deserialize(new SimpleSerializedObject<>("{", String.class, "order.cancelled", "2")))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("order.cancelled");
    }

    @Test
    void names_are_read_from_the_whole_sealed_hierarchy() {
        assertThat(EventTypes.of(Order.class).names()).containsExactlyInAnyOrder("order.placed", "order.cancelled");
    }

    @Test
    void a_class_without_a_name_is_found_when_the_program_starts() {
        assertThatThrownBy(() -> EventTypes.of(Line.class))
                .isInstanceOf(UnknownEventTypeException.class)
                .hasMessageContaining("Line")
                .hasMessageContaining("@StoredEvent");
        assertThatThrownBy(() -> EventTypes.of(Payment.class)).isInstanceOf(UnknownEventTypeException.class);
    }

    @Test
    void a_name_that_is_used_twice_is_found_when_the_program_starts() {
        EventTypes.Builder types = EventTypes.builder().add(Order.class);
        assertThatThrownBy(() -> types.add("order.placed", "1", Line.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("order.placed")
                .hasMessageContaining("Line")
                .hasMessageContaining("Placed");
        assertThatThrownBy(() -> types.add("order.moved", "1", Placed.class)).hasMessageContaining("order.moved");
    }

    @Test
    void what_has_no_name_is_not_stored() {
        assertThatThrownBy(() -> serializer.serialize(Optional.of(1), String.class))
                .isInstanceOf(UnknownEventTypeException.class);
    }
}
