package io.alianza.support.sample;

import io.alianza.support.commands.AggregateType;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A jar never holds more than its size, nor less than nothing. */
final class Jar {

    static final AggregateType<Jar> TYPE = AggregateType.of(Jar.class, JarCommand.class, JarEvent.class);

    @AggregateIdentifier
    @Nullable
    String id;

    private JarState state = JarState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(JarCommand command, Clock clock) {
        state.decide(command, LocalDate.now(clock)).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(JarEvent event) {
        id = event.jarId();
        state = state.evolve(event);
    }
}
