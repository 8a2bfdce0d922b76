package io.alianza.leads.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;

/** A snapshot is the whole state as JSON; what is read from it goes on as if all events had been read. */
class SnapshotTest {

    private final JsonEventSerializer serializer = JsonEventSerializer.of(EventTypes.builder()
            .add(DistributionEvent.class)
            .add(Distribution.class)
            .build());

    @Test
    void what_is_read_is_what_was_stored() {
        Market market = market();
        Distribution root = new Distribution();
        market.events.forEach(root::on);

        SerializedObject<String> stored = serializer.serialize(root, String.class);
        Distribution read = serializer.deserialize(stored);

        assertThat(stored.getType().getName()).isEqualTo("distribution.snapshot");
        assertThat(read).usingRecursiveComparison().isEqualTo(root);
        assertThat(read.state()).isEqualTo(market.state());
    }

    @Test
    void what_is_read_goes_on_in_the_same_way() {
        Market market = market();
        Distribution root = new Distribution();
        market.events.forEach(root::on);
        SerializedObject<String> stored = serializer.serialize(root, String.class);
        Distribution read = serializer.deserialize(stored);

        market.lead("next", "ES/28", "R");
        read.on(market.events.getLast());

        assertThat(read.state()).isEqualTo(market.state());
    }

    private static Market market() {
        Market market = new Market()
                .partner("a", 2, "1.5")
                .partner("b", 2, "1")
                .agreement("a", "ES", "R")
                .agreement("b", "ES/28", "R", "M");
        for (int i = 0; i < 8; i++) {
            market.lead("lead-" + i, i % 2 == 0 ? "ES/28" : "PT", "R");
        }
        market.decline("lead-0");
        return market;
    }
}
