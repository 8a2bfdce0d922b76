package io.alianza.events.contracts;

import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code docs/events.md}, made from what is published. */
final class EventsTable {

    private static final String HEAD = """
            # Events

            What the services tell each other and downstream systems, over three Kafka topics. This page is made from the records of
            `shared-events` by a test of that module, which fails when they differ; the same holds for [asyncapi.yaml](asyncapi.yaml).

            - Topics have 12 partitions for ever and keep everything (`retention.ms=-1`, `cleanup.policy=delete`). The key is the aggregate's id; order holds per key.
            - A message is a CloudEvent in Kafka's binary mode: attributes are `ce_` headers, the value is the payload as JSON. `ce_aggregatesequence` rises
              with the aggregate's stream, with gaps where an event stayed private and a leap where the log was restored; one that does not rise is a repetition. `ce_source` names the service and the identity of its log: another identity means
              that the log was restored, and that a read model has to be rebuilt.
            - Money is a decimal string with an ISO 4217 code, days are ISO 8601 in the vendor's zone, `occurredOn` is the business day, `ce_time` the recording.
            - Payloads never hold personal data: people are named by id.
            - Fields may be added to a type, never changed or removed: for that there is a new version of the type. Lists of states and reasons are open; treat an unknown
              one as "other". Ignore fields you do not know, and types too.

            Schemas: `shared-events/src/main/resources/schemas`, samples beside them in `samples`. A field with `?` may be absent.
            """;

    private EventsTable() {}

    static String markdown() {
        String topics = PublishedEvents.all().stream()
                .map(EventType::topic)
                .distinct()
                .map(EventsTable::topic)
                .collect(Collectors.joining());
        return HEAD + topics;
    }

    private static String topic(String topic) {
        String rows = PublishedEvents.all().stream()
                .filter(type -> type.topic().equals(topic))
                .map(EventsTable::row)
                .collect(Collectors.joining());
        return String.format(
                        Locale.ROOT,
                        "%n## `%s`%n%n| type | what happened | key | fields |%n|---|---|---|---|%n%s",
                        topic,
                        rows)
                .replace(System.lineSeparator(), "\n");
    }

    private static String row(EventType type) {
        String summary = Documentation.of(type.record()).summary();
        String[] components = Arrays.stream(type.record().getRecordComponents())
                .map(component -> component.getName() + (SchemaOf.mayBeAbsent(component) ? "?" : ""))
                .toArray(String[]::new);
        return "| `" + type.type() + "` | " + summary + " | " + components[0] + " | " + String.join(", ", components)
                + " |\n";
    }
}
