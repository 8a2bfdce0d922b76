package io.alianza.leads.lead;

import io.alianza.leads.actor.Actor;
import io.alianza.leads.deal.AWinIsComplete;
import io.alianza.leads.deal.DealIds;
import io.alianza.leads.lead.LeadCommand.AcceptLead;
import io.alianza.leads.lead.LeadCommand.AdvanceLead;
import io.alianza.leads.lead.LeadCommand.AssignLead;
import io.alianza.leads.lead.LeadCommand.DeclineLead;
import io.alianza.leads.lead.LeadCommand.InvalidateLead;
import io.alianza.leads.lead.LeadCommand.LoseLead;
import io.alianza.leads.lead.LeadCommand.WinLead;
import io.alianza.leads.lead.LeadCommand.Working;
import io.alianza.leads.lead.LeadEvent.AssignmentRequested;
import io.alianza.leads.lead.LeadEvent.CustomerDisclosed;
import io.alianza.leads.lead.LeadEvent.LeadAccepted;
import io.alianza.leads.lead.LeadEvent.LeadAdvanced;
import io.alianza.leads.lead.LeadEvent.LeadDeclined;
import io.alianza.leads.lead.LeadEvent.LeadInvalidated;
import io.alianza.leads.lead.LeadEvent.LeadLost;
import io.alianza.leads.lead.LeadEvent.LeadWon;
import io.alianza.leads.lead.LeadRule.ALeadIsKnownToTheVendorAndItsPartner;
import io.alianza.leads.lead.LeadRule.OnlyAHeldLeadIsWorkedOn;
import io.alianza.leads.lead.LeadRule.OnlyAnOfferedLeadIsAnswered;
import io.alianza.leads.lead.LeadRule.OnlyTheVendorDisposesOfLeads;
import io.alianza.leads.lead.LeadRule.ReasonsAreKeys;
import io.alianza.leads.lead.LeadRule.StagesFollowTheirGraph;
import io.alianza.leads.lead.LeadRule.WhatIsClosedStaysClosed;
import io.alianza.leads.lead.LeadState.Closed;
import io.alianza.leads.lead.LeadState.Held;
import io.alianza.leads.lead.LeadState.Offered;
import io.alianza.leads.lead.LeadState.Open;
import io.alianza.support.model.Faults;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people do with a lead. Done twice it is done once. */
final class LeadWork {

    private LeadWork() {}

    static List<LeadEvent> decide(LeadState state, Working command, LocalDate today) {
        if (isRepeated(state, command)) {
            return List.of();
        }
        new ALeadIsKnownToTheVendorAndItsPartner(command.leadId(), state, command.by()).verify();
        new WhatIsClosedStaysClosed(state, command.leadId()).verify();
        Open open = (Open) state;
        return switch (command) {
            case AcceptLead accept -> accept(open, accept, today);
            case DeclineLead decline -> decline(open, decline, today);
            case AdvanceLead advance -> advance(open, advance, today);
            case WinLead win -> win(open, win, today);
            case LoseLead lose -> lose(open, lose, today);
            case InvalidateLead invalidate -> invalidate(open, invalidate, today);
            case AssignLead assign -> assign(open, assign, today);
        };
    }

    /** It was asked before, with the same content; what was sold is known to the deal, which has a say in it too. */
    private static boolean isRepeated(LeadState state, Working command) {
        boolean visible = command.by().maySee(LeadState.partnerOf(state));
        return switch (command) {
            case AcceptLead _ -> visible && state instanceof Held;
            case DeclineLead decline -> hasDeclined(state, decline.by());
            case AdvanceLead advance ->
                visible && state instanceof Held held && held.stage().code().equals(advance.stage());
            case WinLead _ -> visible && state instanceof Closed closed && closed.ending() instanceof LeadWon;
            case LoseLead lose ->
                visible
                        && state instanceof Closed closed
                        && closed.ending() instanceof LeadLost lost
                        && lost.reason().equals(lose.reason());
            case InvalidateLead invalidate ->
                visible
                        && state instanceof Closed closed
                        && closed.ending() instanceof LeadInvalidated invalid
                        && invalid.reason().equals(invalidate.reason());
            case AssignLead assign ->
                state instanceof Open open && Objects.equals(assign.partnerId(), destination(open));
        };
    }

    /** Where the vendor wants it; else who has it. Somewhere, or nothing was asked for yet. */
    private static String destination(Open state) {
        String partnerId = state.details().requested() == null
                ? LeadState.partnerOf(state)
                : state.details().requested();
        return Objects.requireNonNullElse(partnerId, "nobody");
    }

    /** It may be with another by now; whoever declined it may be told so again. */
    private static boolean hasDeclined(LeadState state, Actor by) {
        return state instanceof Open open
                && by instanceof Actor.PartnerUser user
                && !by.maySee(LeadState.partnerOf(state))
                && open.details().need().declinedBy().contains(user.partnerId());
    }

    private static List<LeadEvent> accept(Open state, AcceptLead command, LocalDate today) {
        new OnlyAnOfferedLeadIsAnswered(state, command.leadId()).verify();
        String partnerId = ((Offered) state).partnerId();
        String customerId = state.details().captured().customerId();
        return List.of(
                new LeadAccepted(command.leadId(), partnerId, today),
                new CustomerDisclosed(
                        command.leadId(), customerId, partnerId, command.by().userId(), today));
    }

    private static List<LeadEvent> decline(Open state, DeclineLead command, LocalDate today) {
        new OnlyAnOfferedLeadIsAnswered(state, command.leadId()).verify();
        new ReasonsAreKeys(Reasons.DECLINE, command.reason()).verify();
        return List.of(
                new LeadDeclined(command.leadId(), ((Offered) state).partnerId(), given(command.reason()), today));
    }

    private static List<LeadEvent> advance(Open state, AdvanceLead command, LocalDate today) {
        new OnlyAHeldLeadIsWorkedOn(state, command.leadId()).verify();
        Held held = (Held) state;
        new StagesFollowTheirGraph(held.stage(), command.stage()).verify();
        return List.of(new LeadAdvanced(command.leadId(), held.partnerId(), given(command.stage()), today));
    }

    private static List<LeadEvent> win(Open state, WinLead command, LocalDate today) {
        new OnlyAHeldLeadIsWorkedOn(state, command.leadId()).verify();
        new AWinIsComplete(command.by().mayDateBack(), command.currency(), command.lines(), command.wonOn(), today)
                .verify();
        String dealId = DealIds.ofLead(command.leadId());
        return List.of(new LeadWon(command.leadId(), ((Held) state).partnerId(), dealId, given(command.wonOn())));
    }

    private static List<LeadEvent> lose(Open state, LoseLead command, LocalDate today) {
        if (command.by() instanceof Actor.PartnerUser) {
            new OnlyAHeldLeadIsWorkedOn(state, command.leadId()).verify();
        }
        new ReasonsAreKeys(Reasons.LOSS, command.reason()).verify();
        return List.of(new LeadLost(command.leadId(), LeadState.partnerOf(state), given(command.reason()), today));
    }

    private static List<LeadEvent> invalidate(Open state, InvalidateLead command, LocalDate today) {
        new OnlyTheVendorDisposesOfLeads(command.by()).verify();
        new ReasonsAreKeys(Reasons.INVALID, command.reason()).verify();
        return List.of(
                new LeadInvalidated(command.leadId(), LeadState.partnerOf(state), given(command.reason()), today));
    }

    private static List<LeadEvent> assign(Open state, AssignLead command, LocalDate today) {
        new OnlyTheVendorDisposesOfLeads(command.by()).verify();
        new Faults().required(command.partnerId(), "/partnerId", "partner-…").verify();
        return List.of(new AssignmentRequested(
                command.leadId(), given(command.partnerId()), state.details().need(), today));
    }

    /** A rule has seen that it is there. */
    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
