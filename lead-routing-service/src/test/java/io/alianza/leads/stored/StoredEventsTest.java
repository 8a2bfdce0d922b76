package io.alianza.leads.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.eventstore.StoredEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What was written once must be readable for ever: for each type an example, byte by byte as it was approved, in
 * {@code stored-events/<name>.json}. A test that goes red here asks for a new revision and an upcaster, not for a new file.
 */
class StoredEventsTest {

    private static final JsonEventSerializer SERIALIZER = JsonEventSerializer.of(EventExamples.TYPES);

    @TestFactory
    Stream<DynamicTest> is_written_and_read_as_approved() {
        return EventExamples.ALL.stream()
                .map(event -> DynamicTest.dynamicTest(nameOf(event), () -> {
                    String approved = approved(nameOf(event));
                    assertThat(SERIALIZER.serialize(event, String.class).getData())
                            .isEqualTo(approved);
                    assertThat(read(nameOf(event), approved)).isEqualTo(event);
                }));
    }

    @Test
    void every_type_has_an_example() {
        assertThat(EventExamples.ALL)
                .extracting(StoredEventsTest::nameOf)
                .containsExactlyInAnyOrderElementsOf(EventExamples.TYPES.names());
    }

    @Test
    void a_field_that_is_unknown_is_passed_over() {
        String withMore = approved("lead.accepted").replace("{", "{\"mood\":\"good\",");

        assertThat(read("lead.accepted", withMore)).isEqualTo(read("lead.accepted", approved("lead.accepted")));
    }

    private static Object read(String name, String json) {
        return SERIALIZER.deserialize(new SimpleSerializedObject<>(json, String.class, name, "1"));
    }

    private static String nameOf(Object event) {
        return event.getClass().getAnnotation(StoredEvent.class).value();
    }

    private static String approved(String name) {
        try (InputStream file = StoredEventsTest.class.getResourceAsStream("/stored-events/" + name + ".json")) {
            return file == null ? "not approved yet" : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
