package io.alianza.support.commands;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.eventstore.StoredEvent;
import io.alianza.support.model.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Switches, and lamps that turn a switch on before they use another: the smallest aggregates that show how commits are made. */
final class Switches {

    static final AggregateType<Switch> SWITCH = AggregateType.of(Switch.class, SwitchCommand.class, SwitchEvent.class);

    private static final AggregateType<Lamp> LAMP = AggregateType.of(Lamp.class, LampCommand.class, LampEvent.class);

    private Switches() {}

    /** A process of its own with commands over the log of a database. */
    static Commands process(MongoDatabase database, AggregateType<Switch> type) {
        EventLog log = EventLog.open(database);
        MongoEventStorageEngine engine = MongoEventStorageEngine.builder()
                .log(log)
                .serializer(JsonEventSerializer.of(EventTypes.of(SwitchEvent.class, LampEvent.class, Switch.class)))
                .build();
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        UnitsOfWork units = new UnitsOfWork(new CommandsAutoConfiguration().commandBus());
        Aggregates aggregates = new Repositories(store, log, Clock.systemUTC()).aggregates(List.of(type, LAMP));
        return new AxonCommands(aggregates, units, new IdempotencyKeys(log), log, engine);
    }

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

    sealed interface LampCommand {
        @TargetAggregateIdentifier
        String lampId();

        /** Turns a switch on, and is then refused if the other one is off. */
        record Light(String lampId, String turned, String used) implements LampCommand {}
    }

    sealed interface LampEvent {
        String lampId();

        @StoredEvent("lamp.lit")
        record Lit(String lampId) implements LampEvent {}
    }

    static final class Lamp {

        @AggregateIdentifier
        @Nullable
        String id;

        @CommandHandler
        void handle(LampCommand command, Commands commands) {
            LampCommand.Light light = (LampCommand.Light) command;
            commands.handleHere(new SwitchCommand.Turn(light.turned(), true));
            commands.handleHere(new SwitchCommand.Use(light.used()));
            AggregateLifecycle.apply(new LampEvent.Lit(light.lampId()));
        }

        @EventSourcingHandler
        void on(LampEvent event) {
            id = event.lampId();
        }
    }
}
