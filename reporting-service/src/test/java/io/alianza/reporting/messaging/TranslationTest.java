package io.alianza.reporting.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The approved samples of the published language, in the words of reports. */
class TranslationTest {

    private static final JsonMapper JSON = new JsonMapper();

    static Stream<EventType> types() {
        return PublishedEvents.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void makes_a_fact_of_every_type_it_reads_and_of_no_other(EventType type) throws IOException {
        try (InputStream sample = EventType.class.getResourceAsStream(type.sampleResource())) {
            Object event = JSON.readValue(sample, type.record());

            assertThat(Translation.of(event).isPresent()).isEqualTo(Translation.READ.contains(type.record()));
        }
    }
}
