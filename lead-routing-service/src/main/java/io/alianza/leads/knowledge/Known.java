package io.alianza.leads.knowledge;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * The mirror of one partner or agreement.
 *
 * <p>Invariant: what is noted follows the order of its owner's stream, each piece of news once.
 */
final class Known {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String id;

    private KnowledgeState state = KnowledgeState.NONE;

    @CommandHandler
    void handle(KnowledgeCommand command) {
        KnowledgeDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(KnowledgeEvent event) {
        id = event.knownId();
        state = KnowledgeState.evolve(state, event);
    }
}
