package io.alianza.commission.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.alianza.support.commands.Commands;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a partner in one currency, over all years. Invariants: in order of month; each opens with the closing
 * balance of the one before; a year has statements only when every earlier year of the series is ended, so that no entry
 * is left behind in one.
 */
final class StatementSeries {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String id;

    private SeriesState state = SeriesState.NONE;

    @CommandHandler
    void handle(SeriesCommand command, Commands commands) {
        List<SeriesEvent> events = SeriesDecider.decide(state, command);
        Together.with(state, events).forEach(commands::handleHere);
        events.forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(SeriesEvent event) {
        id = event.seriesId();
        state = state.evolve(event);
    }
}
