package io.alianza.commission.bulk;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A work on many commissions. Invariants: its scope never changes; steps are counted without gap; finished is final. */
final class BulkWork {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String id;

    private BulkState state = BulkState.NONE;

    @CommandHandler
    void handle(BulkCommand command) {
        BulkDecider.decide(state, command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(BulkEvent event) {
        id = event.workId();
        state = state.evolve(event);
    }
}
