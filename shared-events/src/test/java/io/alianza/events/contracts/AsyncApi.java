package io.alianza.events.contracts;

import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The AsyncAPI 3 document of the topics, made from what is published. */
final class AsyncApi {

    private static final Map<String, String> SERVICES =
            Map.of("partner", "partner-service", "lead", "lead-routing-service", "commission", "commission-service");
    private static final String DECIMAL_DIGITS = "^\\d+$";

    private AsyncApi() {}

    static String yaml() {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .build();
        return mapper.writeValueAsString(document());
    }

    private static Map<String, Object> document() {
        Map<String, List<EventType>> byTopic = PublishedEvents.all().stream()
                .collect(Collectors.groupingBy(EventType::topic, LinkedHashMap::new, Collectors.toList()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put("info", info());
        document.put("defaultContentType", "application/json");
        document.put("channels", each(byTopic, AsyncApi::channelName, AsyncApi::channel));
        document.put("operations", each(byTopic, topic -> "publish-" + context(topic), AsyncApi::operation));
        document.put("components", components());
        return document;
    }

    private static Map<String, Object> info() {
        return map(
                "title",
                "Alianza events",
                "version",
                "1.0.0",
                "description",
                "What the services tell each other and downstream systems. CloudEvents 1.0 in Kafka's binary mode, key = id of the"
                        + " aggregate, kept for ever, 12 partitions for ever. Order holds per key. Delivery is at least once: a message whose"
                        + " ce_aggregatesequence does not rise within its key is a repetition. Fields may be added; a reader ignores what it does not"
                        + " know. No personal data.",
                "license",
                map("name", "Apache-2.0", "url", "https://www.apache.org/licenses/LICENSE-2.0"));
    }

    private static Map<String, Object> channel(String topic, List<EventType> types) {
        Map<String, Object> messages = new LinkedHashMap<>();
        types.forEach(type -> messages.put(messageName(type), reference("#/components/messages/" + messageName(type))));
        Map<String, Object> kafka = map(
                "topic",
                topic,
                "partitions",
                12,
                "topicConfiguration",
                map("cleanup.policy", List.of("delete"), "retention.ms", -1),
                "bindingVersion",
                "0.5.0");
        return map(
                "address",
                topic,
                "description",
                "Everything " + SERVICES.get(context(topic)) + " tells.",
                "messages",
                messages,
                "bindings",
                map("kafka", kafka));
    }

    private static Map<String, Object> operation(String topic, List<EventType> types) {
        return map(
                "action",
                "send",
                "channel",
                reference("#/channels/" + channelName(topic)),
                "summary",
                SERVICES.get(context(topic)) + " publishes what it has recorded, in the order of its log.",
                "messages",
                types.stream()
                        .map(type -> reference("#/channels/" + channelName(topic) + "/messages/" + messageName(type)))
                        .toList());
    }

    private static Map<String, Object> components() {
        Map<String, Object> messages = new LinkedHashMap<>();
        PublishedEvents.all().forEach(type -> messages.put(messageName(type), message(type)));
        return map("messages", messages, "messageTraits", map("cloudEvent", map("headers", headers())));
    }

    private static Map<String, Object> message(EventType type) {
        Map<String, Object> payload = map(
                "schemaFormat",
                "application/schema+json;version=draft-2020-12",
                "schema",
                reference("../shared-events/src/main/resources" + type.schemaResource()));
        return map(
                "name", type.type(),
                "title", type.record().getSimpleName(),
                "summary", Documentation.of(type.record()).summary(),
                "traits", List.of(reference("#/components/messageTraits/cloudEvent")),
                "payload", payload,
                "bindings", map("kafka", map("key", map("type", "string"), "bindingVersion", "0.5.0")));
    }

    private static Map<String, Object> headers() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("content-type", map("const", "application/json"));
        properties.put("ce_specversion", map("const", "1.0"));
        header(properties, "ce_id", "unique with ce_source: id of the recorded event and the type");
        header(properties, "ce_type", "prm.<context>.<event>.v<version>");
        header(
                properties,
                "ce_source",
                "/<service>/<identity of its log>; another identity means the log was restored: rebuild");
        properties.put(
                "ce_time", map("type", "string", "format", "date-time", "description", "when it was recorded, UTC"));
        header(properties, "ce_subject", "id of the aggregate, also the key");
        header(properties, "ce_dataschema", "name of the payload's JSON Schema");
        properties.put("ce_aggregatesequence", digits("rises with its aggregate's stream, from 0"));
        properties.put("ce_position", digits("place of the event in its service's log"));
        header(properties, "ce_correlationid", "the request or import all of this began with; may be absent");
        header(properties, "ce_causationid", "the message that directly led to it; may be absent");
        header(properties, "ce_traceparent", "W3C trace context; may be absent");
        return map(
                "type",
                "object",
                "required",
                List.of(
                        "content-type",
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_time",
                        "ce_subject",
                        "ce_dataschema",
                        "ce_aggregatesequence",
                        "ce_position"),
                "properties",
                properties);
    }

    private static void header(Map<String, Object> properties, String name, String description) {
        properties.put(name, map("type", "string", "description", description));
    }

    private static Map<String, Object> digits(String description) {
        return map("type", "string", "pattern", DECIMAL_DIGITS, "description", description);
    }

    private static Map<String, Object> each(
            Map<String, List<EventType>> byTopic,
            Function<String, String> name,
            BiFunction<String, List<EventType>, Object> made) {
        Map<String, Object> all = new LinkedHashMap<>();
        byTopic.forEach((topic, types) -> all.put(name.apply(topic), made.apply(topic, types)));
        return all;
    }

    private static String context(String topic) {
        return topic.split("\\.", -1)[1];
    }

    private static String channelName(String topic) {
        return context(topic) + "Events";
    }

    private static String messageName(EventType type) {
        return type.type();
    }

    private static Map<String, Object> reference(String to) {
        return map("$ref", to);
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
