package io.alianza.leads.distribution;

import io.alianza.leads.lead.Choice;
import io.alianza.leads.lead.LeadCommand.LeaveUnassigned;
import io.alianza.leads.lead.LeadCommand.OfferLead;
import io.alianza.leads.lead.LeadCommand.PlaceLead;
import io.alianza.leads.lead.LeadCommand.RecallOffer;
import io.alianza.leads.lead.LeadCommand.RefuseAssignment;
import io.alianza.leads.lead.Reasons;
import io.alianza.support.commands.Commands;
import java.util.List;
import java.util.Optional;

/** The leads as aggregates that join the commit of the distribution. */
final class LeadsOfThisCommit implements LeadDesk {

    private final Commands commands;

    LeadsOfThisCommit(Commands commands) {
        this.commands = commands;
    }

    /** Leads that new facts speak of, as many as one commit hands out: they are read together. */
    static List<String> of(DistributionCommand command, long takenUpTo) {
        return switch (command) {
            case DistributionCommand.DistributeLeads(String _, List<Fact> facts) ->
                facts.stream()
                        .filter(fact -> fact.position() > takenUpTo)
                        .flatMap(fact -> leadOf(fact).stream())
                        .distinct()
                        .limit(Round.LEADS_A_COMMIT)
                        .toList();
        };
    }

    private static Optional<String> leadOf(Fact fact) {
        return switch (fact) {
            case Fact.LeadWaits waits -> Optional.of(waits.leadId());
            case Fact.LeadCameBack back -> Optional.of(back.leadId());
            case Fact.AssignmentAsked asked -> Optional.of(asked.leadId());
            default -> Optional.empty();
        };
    }

    @Override
    public boolean offer(String leadId, String partnerId, Entitlement by, Choice choice) {
        return agrees(new OfferLead(leadId, partnerId, by.agreementId(), by.version(), choice));
    }

    @Override
    public boolean assignByHand(String leadId, String partnerId, Choice choice) {
        return agrees(new PlaceLead(leadId, partnerId, choice));
    }

    @Override
    public boolean refuseAssignment(String leadId, String partnerId, String reason) {
        return agrees(new RefuseAssignment(leadId, partnerId, reason));
    }

    @Override
    public boolean leaveUnassigned(String leadId, String reason, Choice choice) {
        return agrees(new LeaveUnassigned(leadId, reason, choice));
    }

    @Override
    public boolean recall(String leadId, String partnerId) {
        return agrees(new RecallOffer(leadId, partnerId, Reasons.PARTNER_NOT_ACTIVE));
    }

    private boolean agrees(Object command) {
        return commands.handleHere(command) > 0;
    }
}
