package io.alianza.leads.lead;

import io.alianza.leads.deal.DealCommand.ConfirmWonDeal;
import io.alianza.leads.deal.DealCommand.RecordWonDeal;
import io.alianza.leads.deal.DealIds;
import io.alianza.leads.lead.LeadCommand.WinLead;
import io.alianza.leads.lead.LeadEvent.LeadWon;
import io.alianza.leads.lead.LeadState.Open;
import io.alianza.support.commands.Commands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * A lead.
 *
 * <p>Invariants: it is in exactly one place at any time; a partner that declined it is not offered it again by the rotation;
 * nobody but the vendor and the partner that has it can do anything with it; a won lead's deal is in the same commit.
 */
final class Lead {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String id;

    private LeadState state = LeadState.UNKNOWN;

    @CommandHandler
    void handle(LeadCommand command, Commands commands, Clock clock) {
        List<LeadEvent> events = LeadDecider.decide(state, command, LocalDate.now(clock));
        if (command instanceof WinLead win) {
            commands.handleHere(events.isEmpty() ? again(win) : deal((Open) state, win, (LeadWon) events.getFirst()));
        }
        events.forEach(AggregateLifecycle::apply);
    }

    private static ConfirmWonDeal again(WinLead win) {
        return new ConfirmWonDeal(DealIds.ofLead(win.leadId()), win.currency(), win.lines(), win.wonOn());
    }

    private static RecordWonDeal deal(Open lead, WinLead win, LeadWon won) {
        LeadEvent.LeadCaptured captured = lead.details().captured();
        return new RecordWonDeal(
                won.dealId(),
                won.partnerId(),
                won.leadId(),
                captured.customerId(),
                captured.customerKeys(),
                captured.territory(),
                Objects.requireNonNull(win.currency()),
                win.lines(),
                captured.externalIds(),
                won.occurredOn());
    }

    @EventSourcingHandler
    void on(LeadEvent event) {
        id = event.leadId();
        state = LeadState.evolve(state, event);
    }
}
