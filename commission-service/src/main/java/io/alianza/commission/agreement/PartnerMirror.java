package io.alianza.commission.agreement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A partner of another service in this service's own log, under its own id, together with its agreements: what a deal earns
 * is decided by all of them, so they have one order. Invariant: each foreign fact is taken in once, in its own order.
 */
final class PartnerMirror {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String id;

    private PartnerState state = PartnerState.NONE;

    @CommandHandler
    void handle(PartnerCommand command) {
        PartnerDecider.decide(state, command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(PartnerEvent event) {
        id = event.partnerId();
        state = state.evolve(event);
    }
}
