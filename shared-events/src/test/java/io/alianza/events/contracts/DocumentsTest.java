package io.alianza.events.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.events.IntegrationEvent;
import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The documents for readers of the topics say what the records say. */
class DocumentsTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void the_async_api_document_is_up_to_date() {
        assertThat(Approved.file(DOCS.resolve("asyncapi.yaml"), AsyncApi.yaml()))
                .isEqualTo(AsyncApi.yaml());
    }

    @Test
    void the_table_of_events_is_up_to_date() {
        assertThat(Approved.file(DOCS.resolve("events.md"), EventsTable.markdown()))
                .isEqualTo(EventsTable.markdown());
    }

    @Test
    void the_async_api_document_names_all_topics_and_messages_and_every_reference_leads_somewhere() {
        JsonNode document = new YAMLMapper().readTree(Approved.read(DOCS.resolve("asyncapi.yaml")));

        assertThat(document.path("channels")
                        .valueStream()
                        .map(channel -> channel.path("address").asString()))
                .containsExactlyInAnyOrderElementsOf(PublishedEvents.all().stream()
                        .map(EventType::topic)
                        .distinct()
                        .toList());
        assertThat(document.path("components").path("messages").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        PublishedEvents.all().stream().map(EventType::type).toList());
        List<String> references = document.findValuesAsString("$ref");
        assertThat(references)
                .hasSizeGreaterThan(100)
                .allSatisfy(reference -> assertThat(leadsSomewhere(document, reference))
                        .as(reference)
                        .isTrue());
    }

    private static boolean leadsSomewhere(JsonNode document, String reference) {
        return reference.startsWith("#")
                ? !document.at(reference.substring(1)).isMissingNode()
                : Files.exists(DOCS.resolve(reference));
    }

    static Stream<Class<? extends IntegrationEvent>> records() {
        return PublishedEvents.all().stream().map(EventType::record);
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_component_of_an_event_is_explained(Class<? extends IntegrationEvent> record) {
        Documentation documentation = Documentation.of(record);

        assertThat(documentation.summary()).isNotBlank();
        assertThat(documentation.components().keySet())
                .containsExactlyElementsOf(Stream.of(record.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
        assertThat(documentation.components().values()).noneMatch(String::isBlank);
    }
}
