package io.alianza.leads.distribution;

import io.alianza.eventstore.StoredEvent;
import io.alianza.support.commands.Commands;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * The distribution of a market's leads.
 *
 * <p>Invariants: nobody is given a lead beyond its capacity; each fact is taken up once; a lead is handed out in the commit that
 * says so here. It is loaded before the leads, so that it decides and they follow.
 */
@StoredEvent("distribution.snapshot")
final class Distribution {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String marketId;

    private DistributionState state = DistributionState.EMPTY;

    @CommandHandler
    void handle(DistributionCommand command, Commands commands) {
        commands.readAhead(LeadsOfThisCommit.of(command, state.takenUpTo()));
        DistributionDecider.decide(state, command, new LeadsOfThisCommit(commands))
                .forEach(AggregateLifecycle::apply);
    }

    DistributionState state() {
        return state;
    }

    @EventSourcingHandler
    void on(DistributionEvent event) {
        marketId = event.marketId();
        state = DistributionState.evolve(state, event);
    }
}
