package io.alianza.events.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Holds every event type to what was approved. */
class ContractsTest {

    static Stream<EventType> types() {
        return PublishedEvents.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_schema_is_the_one_that_was_approved(EventType type) {
        String generated = Json.pretty(SchemaOf.event(type));
        String sample = Approved.currentSample(type);
        Approved.approve(type, SchemaOf.contract(generated), sample);

        assertThat(Approved.file(Approved.schemaFile(type), generated)).isEqualTo(generated);
        assertThat(Approved.versions(type)).isNotEmpty().last().satisfies(last -> {
            assertThat(last.schema()).isEqualTo(SchemaOf.contract(generated));
            assertThat(last.sample()).isEqualTo(sample);
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_sample_says_all_a_record_can_say_and_nothing_else(EventType type) {
        String sample = Approved.currentSample(type);

        Object read = Json.MAPPER.readValue(sample, type.record());

        assertThat(Json.MAPPER.<JsonNode>valueToTree(read)).isEqualTo(Json.tree(sample));
        assertThat(Json.tree(sample).propertyNames()).hasSize(type.record().getRecordComponents().length);
    }

    @Test
    void no_type_that_was_ever_published_is_gone_or_has_another_name() {
        assertThat(PublishedEvents.all()).extracting(EventType::type).containsAll(Approved.types());
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_was_ever_written_can_be_read_today(EventType type) {
        for (Approved.Version version : Approved.versions(type)) {
            assertThat(Promise.given(version.sample()).whenReadAs(type.record()).thenBroken())
                    .as("sample %d", version.number())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_written_today_is_understood_by_every_earlier_reader(EventType type) {
        String sample = Approved.currentSample(type);
        for (Approved.Version version : Approved.versions(type)) {
            assertThat(Promise.given(sample)
                            .whenReadBy(version.schema(), type.record())
                            .thenBroken())
                    .as("schema %d", version.number())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void schema_and_sample_are_in_the_artifact(EventType type) throws IOException {
        for (String resource : List.of(type.schemaResource(), type.sampleResource())) {
            try (InputStream found = EventType.class.getResourceAsStream(resource)) {
                assertThat(found).as(resource).isNotNull();
            }
        }
        assertThat(Json.tree(Approved.currentSchema(type)).path("$id").asString())
                .isEqualTo(type.dataSchema());
    }
}
