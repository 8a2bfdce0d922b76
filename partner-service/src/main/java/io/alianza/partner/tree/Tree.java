package io.alianza.partner.tree;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A whole tree in one stream: it is small, changes seldom, and whoever names a node in a decision asks here.
 *
 * <p>Invariants: a path names one node; every node's parent is listed; a node once listed stays.
 */
final class Tree {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String id;

    private TreeState state = TreeState.EMPTY;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TreeCommand command, Clock clock) {
        TreeDecider.decide(state, command, LocalDate.now(clock)).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(TreeEvent event) {
        id = event.treeId();
        state = state.evolve(event);
    }
}
