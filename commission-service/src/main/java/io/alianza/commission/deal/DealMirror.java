package io.alianza.commission.deal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.alianza.commission.deal.DealCommand.LearnWonDeal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A deal of another service in this service's own log, under its own id. A deal is won once, so whatever comes again under
 * that id is a repetition.
 */
final class DealMirror {

    @AggregateIdentifier
    private @Nullable String id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DealCommand command) {
        switch (command) {
            case LearnWonDeal learn when id == null -> apply(new DealEvent.WonDealLearned(learn.deal()));
            case LearnWonDeal _ -> {}
        }
    }

    @EventSourcingHandler
    void on(DealEvent event) {
        id = event.dealId();
    }
}
