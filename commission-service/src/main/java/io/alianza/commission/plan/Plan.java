package io.alianza.commission.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A commission plan. Invariants: versions are never edited; each begins after the one before; every version can be computed
 * for any deal.
 */
final class Plan {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String id;

    private PlanState state = PlanState.NONE;

    @CommandHandler
    void handle(PlanCommand command) {
        PlanDecider.decide(state, command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(PlanEvent event) {
        id = event.planId();
        state = state.evolve(event);
    }
}
