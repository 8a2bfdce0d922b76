package io.alianza.events.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.events.IntegrationEvent;
import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All samples are CloudEvents by the rules, and the rules are those of the published conformance vectors. */
class CloudEventsTest {

    private static final Path VECTORS = Path.of("../../shared/data/vectors/cloudevents-conformance/format/json");

    @TestFactory
    Stream<DynamicTest> valid_vectors_are_found_valid() {
        return vectors("valid-events.json", 10)
                .map(vector -> DynamicTest.dynamicTest(
                        vector.path("id").asString(),
                        () -> assertThat(CloudEventRules.faults(vector.path("event")))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> invalid_vectors_are_found_invalid() {
        return vectors("invalid-events.json", 25)
                .map(vector -> DynamicTest.dynamicTest(
                        vector.path("id").asString(),
                        () -> assertThat(CloudEventRules.faults(vector.path("event")))
                                .isNotEmpty()));
    }

    static Stream<EventType> types() {
        return PublishedEvents.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_sample_is_a_cloud_event(EventType type) {
        JsonNode payload = Json.tree(Approved.currentSample(type));
        IntegrationEvent event = Json.MAPPER.treeToValue(payload, type.record());

        assertThat(CloudEventRules.faults(cloudEvent(type, event, payload))).isEmpty();
    }

    /** In the attributes the publisher writes as {@code ce_} headers. */
    private static ObjectNode cloudEvent(EventType type, IntegrationEvent event, JsonNode payload) {
        ObjectNode cloudEvent = Json.MAPPER.createObjectNode();
        cloudEvent
                .put("specversion", "1.0")
                .put("id", "019abcde-0000-7000-8000-000000000001:" + type.type())
                .put("type", type.type())
                .put("source", "/partner-service/019abcde-0000-7000-8000-0000000000ff")
                .put("time", "2026-11-23T10:00:00.123Z")
                .put("subject", event.aggregateId())
                .put("dataschema", type.dataSchema())
                .put("datacontenttype", "application/json")
                .put("aggregatesequence", "0")
                .put("position", "9007199254740993")
                .put("correlationid", "019abcde-0000-7000-8000-000000000002")
                .put("causationid", "019abcde-0000-7000-8000-000000000003")
                .put("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        cloudEvent.set("data", payload);
        return cloudEvent;
    }

    private static Stream<JsonNode> vectors(String file, int expected) {
        if (!Files.exists(VECTORS)) {
            String reason = "no " + VECTORS + " beside the project";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(reason);
            }
            Assumptions.abort(reason);
        }
        JsonNode tests = Json.tree(Approved.read(VECTORS.resolve(file))).path("tests");
        assertThat(tests).hasSize(expected);
        return tests.valueStream();
    }
}
