package io.alianza.support.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.eventstore.StoredEvent;
import io.alianza.local.TestPlatform;
import io.alianza.support.model.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two processes that keep an aggregate in memory never decide on less than what is recorded. */
class KeptAggregateTest {

    sealed interface SwitchCommand {
        @TargetAggregateIdentifier
        String switchId();

        record Turn(String switchId, boolean on) implements SwitchCommand {}

        /** Refused while it is off. */
        record Use(String switchId) implements SwitchCommand {}
    }

    sealed interface SwitchEvent {
        String switchId();

        @StoredEvent("switch.turned")
        record Turned(String switchId, boolean on) implements SwitchEvent {}
    }

    @StoredEvent("switch")
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    static final class Switch {

        @AggregateIdentifier
        @Nullable
        String id;

        boolean on;

        @CommandHandler
        void handle(SwitchCommand command) {
            switch (command) {
                case SwitchCommand.Turn turn -> {
                    if (turn.on() != on) {
                        AggregateLifecycle.apply(new SwitchEvent.Turned(turn.switchId(), turn.on()));
                    }
                }
                case SwitchCommand.Use use -> {
                    if (!on) {
                        throw Refusal.conflict("off", Map.of());
                    }
                }
            }
        }

        @EventSourcingHandler
        void on(SwitchEvent event) {
            id = event.switchId();
            on = ((SwitchEvent.Turned) event).on();
        }
    }

    private static final AggregateType<Switch> TYPE = AggregateType.of(
                    Switch.class, SwitchCommand.class, SwitchEvent.class)
            .keeping(10);

    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("test"));

    private Commands process(AggregateType<Switch> type) {
        EventLog log = EventLog.open(database);
        MongoEventStorageEngine engine = MongoEventStorageEngine.builder()
                .log(log)
                .serializer(JsonEventSerializer.of(EventTypes.of(SwitchEvent.class, Switch.class)))
                .build();
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        UnitsOfWork units = new UnitsOfWork(new CommandsAutoConfiguration().commandBus());
        Aggregates aggregates = new Repositories(store, Clock.systemUTC()).aggregates(List.of(type));
        return new AxonCommands(aggregates, units, new IdempotencyKeys(log), log);
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void neither_a_refusal_nor_an_already_done_comes_from_a_stale_instance() {
        Commands one = process(TYPE);
        Commands other = process(TYPE);
        one.send(new SwitchCommand.Turn("s", true));
        other.send(new SwitchCommand.Turn("s", false));

        assertThatThrownBy(() -> one.send(new SwitchCommand.Use("s"))).isInstanceOf(Refusal.class);
        assertThat(one.send(new SwitchCommand.Turn("s", true)).changed()).isTrue();
        assertThat(other.send(new SwitchCommand.Use("s")).version()).isEqualTo(2);
        assertThat(other.send(new SwitchCommand.Turn("s", false)).changed()).isTrue();
    }

    @Test
    void a_refusal_before_the_first_event_keeps_nothing() {
        Commands one = process(TYPE);
        assertThatThrownBy(() -> one.send(new SwitchCommand.Use("s"))).isInstanceOf(Refusal.class);

        assertThat(one.send(new SwitchCommand.Turn("s", true)).version()).isZero();
    }

    @Test
    void a_snapshot_stands_for_the_events_before_it() {
        Commands one = process(TYPE.keeping(0).snapshotEvery(5));
        for (int i = 0; i < 11; i++) {
            one.send(new SwitchCommand.Turn("s", i % 2 == 0));
        }
        Awaitility.await().until(() -> database.getCollection("snapshots").countDocuments() == 1);

        Receipt receipt = process(TYPE.keeping(0).snapshotEvery(5)).send(new SwitchCommand.Use("s"));
        assertThat(receipt.version()).isEqualTo(10);
    }
}
