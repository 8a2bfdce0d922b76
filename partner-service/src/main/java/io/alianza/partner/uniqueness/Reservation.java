package io.alianza.partner.uniqueness;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides who has something unique. Its id is a keyed hash of the normalised value, so two who want the
 * same value meet in the same stream and the log lets one of them in.
 *
 * <p>Invariant: at most one holder at any time.
 */
final class Reservation {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String id;

    private ReservationState state = ReservationState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReservationCommand command) {
        ReservationDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ReservationEvent event) {
        id = event.reservationId();
        state = ReservationState.evolve(event);
    }
}
