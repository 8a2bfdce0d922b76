package io.alianza.leads.lead;

import io.alianza.leads.lead.LeadCommand.LeaveUnassigned;
import io.alianza.leads.lead.LeadCommand.OfferLead;
import io.alianza.leads.lead.LeadCommand.PlaceLead;
import io.alianza.leads.lead.LeadCommand.Placing;
import io.alianza.leads.lead.LeadCommand.RecallOffer;
import io.alianza.leads.lead.LeadCommand.RefuseAssignment;
import io.alianza.leads.lead.LeadEvent.AssignmentRefused;
import io.alianza.leads.lead.LeadEvent.LeadRouted;
import io.alianza.leads.lead.LeadEvent.LeadUnassignable;
import io.alianza.leads.lead.LeadEvent.OfferRecalled;
import io.alianza.leads.lead.LeadState.Held;
import io.alianza.leads.lead.LeadState.Offered;
import io.alianza.leads.lead.LeadState.Open;
import io.alianza.leads.lead.LeadState.Unassignable;
import io.alianza.leads.lead.LeadState.Waiting;
import java.time.LocalDate;
import java.util.List;

/** What becomes of a lead by distribution. It never refuses: a lead that is elsewhere by now decides to nothing. */
final class LeadPlacing {

    /** The lead is already with the partner it was to be assigned to. */
    static final String ALREADY_THERE = "already-there";

    private LeadPlacing() {}

    static List<LeadEvent> decide(LeadState state, Placing command, LocalDate today) {
        return switch (command) {
            case OfferLead offer -> waitsForTheRotation(state) ? List.of(routed(offer, today)) : List.of();
            case LeaveUnassigned leave -> leave(state, leave, today);
            case PlaceLead place ->
                isRequested(state, place.partnerId()) ? List.of(place(state, place, today)) : List.of();
            case RefuseAssignment refuse ->
                isRequested(state, refuse.partnerId()) ? List.of(refused(refuse, today)) : List.of();
            case RecallOffer recall -> recall(state, recall, today);
        };
    }

    /** A lead the channel manager wants somewhere is left alone by the rotation. */
    private static boolean waitsForTheRotation(LeadState state) {
        return switch (state) {
            case Waiting(LeadState.Details details) -> details.requested() == null;
            case Unassignable(LeadState.Details details, String _) -> details.requested() == null;
            default -> false;
        };
    }

    private static boolean isRequested(LeadState state, String partnerId) {
        return state instanceof Open open && partnerId.equals(open.details().requested());
    }

    private static List<LeadEvent> leave(LeadState state, LeaveUnassigned command, LocalDate today) {
        boolean saidBefore = state instanceof Unassignable unassignable
                && unassignable.reason().equals(command.reason());
        return waitsForTheRotation(state) && !saidBefore
                ? List.of(new LeadUnassignable(command.leadId(), command.reason(), command.choice(), today))
                : List.of();
    }

    private static LeadEvent place(LeadState state, PlaceLead command, LocalDate today) {
        boolean isThere = (state instanceof Offered || state instanceof Held)
                && command.partnerId().equals(LeadState.partnerOf(state));
        return isThere
                ? new AssignmentRefused(command.leadId(), command.partnerId(), ALREADY_THERE, today)
                : new LeadRouted(command.leadId(), command.partnerId(), null, 0, command.choice(), today);
    }

    private static List<LeadEvent> recall(LeadState state, RecallOffer command, LocalDate today) {
        return state instanceof Offered(LeadState.Details _, String partnerId) && partnerId.equals(command.partnerId())
                ? List.of(new OfferRecalled(command.leadId(), partnerId, command.reason(), today))
                : List.of();
    }

    private static LeadEvent routed(OfferLead command, LocalDate today) {
        return new LeadRouted(
                command.leadId(),
                command.partnerId(),
                command.agreementId(),
                command.agreementVersion(),
                command.choice(),
                today);
    }

    private static LeadEvent refused(RefuseAssignment command, LocalDate today) {
        return new AssignmentRefused(command.leadId(), command.partnerId(), command.reason(), today);
    }
}
