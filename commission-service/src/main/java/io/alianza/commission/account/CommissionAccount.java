package io.alianza.commission.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.alianza.support.commands.Commands;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What a partner earned in a year. Invariants: a deal is accrued once; each posting sums to zero and names the hash of the
 * one before; balances are the sums of the postings; no currency meets another; a closed statement never changes; what
 * counts in a closed month is on its statement.
 */
final class CommissionAccount {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String id;

    private AccountState state = AccountState.NONE;

    @CommandHandler
    void handle(AccountCommand command, Commands commands) {
        List<AccountEvent> events = AccountDecider.decide(state, command);
        Together.with(state, events).forEach(commands::handleHere);
        events.forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        id = event.accountId();
        state = AccountEvolution.evolve(state, event);
    }
}
