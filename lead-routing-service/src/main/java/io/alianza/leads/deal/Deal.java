package io.alianza.leads.deal;

import io.alianza.support.commands.Commands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * A deal.
 *
 * <p>Invariants: it is decided once; only what was approved goes on; what is won states amount, currency, day and lines, and the
 * amount is the sum of the lines; what is lost states why.
 */
final class Deal {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String id;

    private DealState state = DealState.UNKNOWN;

    @CommandHandler
    void handle(DealCommand command, Commands commands, Clock clock) {
        List<DealEvent> events = DealDecider.decide(state, command, LocalDate.now(clock));
        DealCompanions.of(state, command, events).forEach(commands::handleHere);
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(DealEvent event) {
        id = event.dealId();
        state = DealState.evolve(state, event);
    }
}
