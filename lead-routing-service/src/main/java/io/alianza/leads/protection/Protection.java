package io.alianza.leads.protection;

import io.alianza.support.model.Ids;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * Who is protected at one customer, found by a keyed hash of its tax id or web domain.
 *
 * <p>Invariant: at no time do protections of two partners hold for the same product.
 */
public final class Protection {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String id;

    private ProtectionState state = ProtectionState.NONE;

    /** Stream of one key of a customer. */
    public static String idOf(String customerKey) {
        return Ids.derived("protection", customerKey);
    }

    @CommandHandler
    void handle(ProtectionCommand command) {
        ProtectionDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ProtectionEvent event) {
        id = event.protectionId();
        state = ProtectionState.evolve(state, event);
    }
}
