package io.alianza.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A stored event of any older version is read as the newest one. */
class UpcastingTest {

    @StoredEvent("deal.won")
    record WonOfVersion1(double amount) {}

    @StoredEvent(value = "deal.won", revision = "2")
    record WonOfVersion2(BigDecimal amount) {}

    /** Version 3 has a currency. */
    @StoredEvent(value = "deal.won", revision = "3")
    record Won(BigDecimal amount, String currency) {}

    @StoredEvent("deal.forgotten")
    record Removed(String what) {}

    private static final EventUpcasterChain UPCASTERS = new EventUpcasterChain(
            new Step("1", "2") {
                @Override
                void change(ObjectNode event) {
                    event.put("amount", event.get("amount").decimalValue().toPlainString());
                }
            },
            new Step("2", "3") {
                @Override
                void change(ObjectNode event) {
                    event.put("currency", "EUR");
                }
            });

    @RegisterExtension
    private final LogFixture fixture = new LogFixture();

    private abstract static class Step extends SingleEventUpcaster {

        private final SimpleSerializedType from;
        private final SimpleSerializedType to;

        Step(String from, String to) {
            this.from = new SimpleSerializedType("deal.won", from);
            this.to = new SimpleSerializedType("deal.won", to);
        }

        abstract void change(ObjectNode event);

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(from);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(to, JsonNode.class, payload -> {
                change((ObjectNode) payload);
                return payload;
            });
        }
    }

    private MongoEventStorageEngine engine(Class<?> type) {
        return MongoEventStorageEngine.builder()
                .log(fixture.log)
                .serializer(JsonEventSerializer.of(EventTypes.of(type)))
                .upcasterChain(UPCASTERS)
                .build();
    }

    private void append(long sequence, Object payload) {
        engine(payload.getClass()).appendEvents(new GenericDomainEventMessage<>("Deal", "deal", sequence, payload));
    }

    private List<Object> streamed() throws InterruptedException {
        MongoMessageSource source = MongoMessageSource.builder()
                .log(fixture.log)
                .serializer(JsonEventSerializer.of(EventTypes.of(Won.class)))
                .upcasterChain(UPCASTERS)
                .build();
        try (source) {
            BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null);
            List<Object> payloads = new ArrayList<>();
            while (stream.hasNextAvailable()) {
                payloads.add(stream.nextAvailable().getPayload());
            }
            return payloads;
        }
    }

    @Test
    void each_older_version_is_read_as_the_newest() throws Exception {
        append(0, new WonOfVersion1(12.5));
        append(1, new WonOfVersion2(new BigDecimal("12.50")));
        append(2, new Won(new BigDecimal("12.50"), "USD"));
        List<Object> expected = List.of(
                new Won(new BigDecimal("12.5"), "EUR"),
                new Won(new BigDecimal("12.50"), "EUR"),
                new Won(new BigDecimal("12.50"), "USD"));
        assertThat(engine(Won.class).readEvents("deal").asStream().map(event -> (Object) event.getPayload()))
                .containsExactlyElementsOf(expected);
        assertThat(streamed()).isEqualTo(expected);
    }

    @Test
    void an_upcaster_changes_nothing_in_the_log() {
        append(0, new WonOfVersion1(12.5));
        engine(Won.class).readEvents("deal").asStream().forEach(EventMessage::getPayload);
        assertThat(fixture.log.head().events()).singleElement().satisfies(event -> {
            assertThat(event.revision()).isEqualTo("1");
            assertThat(event.payload()).isEqualTo("{\"amount\":12.5}");
        });
    }

    @Test
    void a_type_that_was_removed_is_named() {
        append(0, new Removed("it"));
        assertThatThrownBy(() -> engine(Won.class).readEvents("deal").asStream().toList())
                .isInstanceOf(UnknownEventTypeException.class)
                .hasMessageContaining("deal.forgotten");
        assertThatThrownBy(this::streamed)
                .isInstanceOf(UnknownEventTypeException.class)
                .hasMessageContaining("deal.forgotten");
    }
}
