package io.alianza.leads.lead;

import io.alianza.leads.actor.Actor;
import io.alianza.leads.deal.DealLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a lead. */
public sealed interface LeadCommand {

    @TargetAggregateIdentifier
    String leadId();

    record CaptureLead(
            String leadId,
            Actor by,
            String source,
            String territory,
            List<String> products,
            @Nullable String sector,
            @Nullable String companySize,
            @Nullable Expected expected,
            String customerId,
            List<String> customerKeys,
            DataBasis dataBasis,
            Map<String, String> externalIds,
            LocalDate occurredOn)
            implements LeadCommand {}

    /**
     * Captures a lead with what became of it elsewhere.
     *
     * @param outcome won, lost or open
     * @param closedOn day it ended; absent while it is open
     * @param reason of a loss, one of {@link Reasons#LOSS}
     */
    record AdoptLead(
            CaptureLead lead,
            String partnerId,
            String outcome,
            @Nullable LocalDate closedOn,
            @Nullable String reason) implements LeadCommand {

        public static final List<String> OUTCOMES = List.of("won", "lost", "open");

        @Override
        public String leadId() {
            return lead.leadId();
        }
    }

    /** What distribution asks: the lead goes along as long as it waits. */
    sealed interface Placing extends LeadCommand {}

    record OfferLead(String leadId, String partnerId, String agreementId, int agreementVersion, Choice choice)
            implements Placing {}

    record LeaveUnassigned(String leadId, String reason, Choice choice) implements Placing {}

    /** Carries out what the channel manager asked for. */
    record PlaceLead(String leadId, String partnerId, Choice choice) implements Placing {}

    record RefuseAssignment(String leadId, String partnerId, String reason) implements Placing {}

    record RecallOffer(String leadId, String partnerId, String reason) implements Placing {}

    /** What people ask. */
    sealed interface Working extends LeadCommand {

        Actor by();
    }

    record AcceptLead(String leadId, Actor by) implements Working {}

    /** @param reason one of {@link Reasons#DECLINE} */
    record DeclineLead(String leadId, Actor by, @Nullable String reason) implements Working {}

    record AdvanceLead(String leadId, Actor by, @Nullable String stage) implements Working {}

    /** The deal it becomes is made in the same commit. */
    record WinLead(
            String leadId,
            Actor by,
            @Nullable String currency,
            List<DealLine> lines,
            @Nullable LocalDate wonOn) implements Working {}

    /** @param reason one of {@link Reasons#LOSS} */
    record LoseLead(String leadId, Actor by, @Nullable String reason) implements Working {}

    /** @param reason one of {@link Reasons#INVALID} */
    record InvalidateLead(String leadId, Actor by, @Nullable String reason) implements Working {}

    record AssignLead(String leadId, Actor by, @Nullable String partnerId) implements Working {}
}
