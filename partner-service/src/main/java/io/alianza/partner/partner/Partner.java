package io.alianza.partner.partner;

import io.alianza.support.commands.Commands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A partner and its contacts.
 *
 * <p>Invariants: its standing follows {@link Standing}; number and tax id are its own, reserved in the commit that states
 * them, and the tax id is free again once the relationship is over; nothing of a person but ids stands in its events.
 */
final class Partner {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String id;

    private PartnerState state = PartnerState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PartnerCommand command, Commands commands, Clock clock) {
        List<PartnerEvent> events = PartnerDecider.decide(state, command, LocalDate.now(clock));
        PartnerCompanions.of(state, command, events).forEach(commands::handleHere);
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PartnerEvent event) {
        id = event.partnerId();
        state = PartnerEvolution.evolve(state, event);
    }
}
