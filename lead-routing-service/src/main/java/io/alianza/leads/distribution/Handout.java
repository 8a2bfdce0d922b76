package io.alianza.leads.distribution;

import io.alianza.leads.distribution.DistributionEvent.Balance;
import io.alianza.leads.distribution.DistributionEvent.LeadsDistributed;
import io.alianza.leads.distribution.DistributionEvent.LeadsReleased;
import io.alianza.leads.distribution.DistributionEvent.Offer;
import io.alianza.leads.distribution.Fact.AssignmentAsked;
import io.alianza.leads.distribution.Fact.LeadAdopted;
import io.alianza.leads.distribution.Selection.Winner;
import io.alianza.leads.lead.Choice;
import io.alianza.leads.lead.Need;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands leads out and takes them back: each time the lead itself, then the minutes. */
final class Handout {

    /** The partner the channel manager named does not get leads. */
    static final String PARTNER_NOT_ACTIVE = "partner-not-active";

    private final String marketId;
    private final Minutes minutes;
    private final RoutingPolicy policy;
    private final LeadDesk desk;
    private int leads;

    Handout(String marketId, Minutes minutes, RoutingPolicy policy, LeadDesk desk) {
        this.marketId = marketId;
        this.minutes = minutes;
        this.policy = policy;
        this.desk = desk;
    }

    /** How many were handed out or left unassigned so far. */
    int leads() {
        return leads;
    }

    void byRotation(String leadId, Need need, long position) {
        decide(new Unassigned(leadId, need, position, ""), position);
    }

    /** A lead that nobody could be offered before. */
    void again(Unassigned lead) {
        decide(lead, minutes.state().takenUpTo());
    }

    private void decide(Unassigned lead, long upTo) {
        Selection selection = Selection.of(minutes.state(), lead.need(), policy);
        Optional<Winner> winner = selection.winner();
        if (winner.isPresent()) {
            offer(lead, selection, winner.get(), upTo);
        } else if (!lead.reason().equals(selection.reason())) {
            leaveUnassigned(lead, selection, upTo);
        }
    }

    private void offer(Unassigned lead, Selection selection, Winner winner, long upTo) {
        if (desk.offer(lead.leadId(), winner.partnerId(), winner.entitlement(), choice(selection))) {
            Entitlement by = winner.entitlement();
            Offer offer = new Offer(
                    lead.leadId(), lead.need(), winner.partnerId(), by.agreementId(), by.version(), Offer.IN_TURN);
            record(upTo, List.of(offer), List.of(), selection.balances(minutes.state()));
        }
    }

    private void leaveUnassigned(Unassigned lead, Selection selection, long upTo) {
        if (desk.leaveUnassigned(lead.leadId(), selection.reason(), choice(selection))) {
            Unassigned now = new Unassigned(lead.leadId(), lead.need(), lead.order(), selection.reason());
            record(upTo, List.of(), List.of(now), Map.of());
        }
    }

    /** The channel manager may pass over agreement, type and turn, never over status and capacity. */
    void byHand(AssignmentAsked asked) {
        Optional<String> obstacle = obstacle(asked);
        if (obstacle.isEmpty()) {
            assign(asked);
        } else if (desk.refuseAssignment(asked.leadId(), asked.partnerId(), obstacle.get())
                && !minutes.state().knows(asked.leadId())) {
            byRotation(asked.leadId(), asked.need(), asked.position());
        }
    }

    private Optional<String> obstacle(AssignmentAsked asked) {
        Seat seat = minutes.state().seat(asked.partnerId());
        boolean hasIt = minutes.state()
                .placement(asked.leadId())
                .filter(placement -> placement.partnerId().equals(asked.partnerId()))
                .isPresent();
        if (!seat.active()) {
            return Optional.of(PARTNER_NOT_ACTIVE);
        }
        return seat.hasRoom() || hasIt ? Optional.empty() : Optional.of(Unassigned.NO_CAPACITY);
    }

    private void assign(AssignmentAsked asked) {
        Choice choice = new Choice(policy.version(), minutes.state().knowledge(), Map.of(), 0, List.of());
        if (desk.assignByHand(asked.leadId(), asked.partnerId(), choice)) {
            place(asked.leadId(), asked.need(), asked.partnerId(), Offer.BY_HAND, asked.position());
        }
    }

    /** It has it already; that is noted, even above its capacity. */
    void adopt(LeadAdopted adopted) {
        place(adopted.leadId(), adopted.need(), adopted.partnerId(), Offer.ADOPTED, adopted.position());
    }

    /** Makes an offer of the past again. */
    void repeat(Offer offer) {
        long upTo = minutes.state().takenUpTo();
        if (offer.way().equals(Offer.IN_TURN)) {
            byRotation(offer.leadId(), offer.need(), upTo);
        } else {
            place(offer.leadId(), offer.need(), offer.partnerId(), offer.way(), upTo);
        }
    }

    /** Outside the rotation: it costs capacity and no turn. */
    private void place(String leadId, Need need, String partnerId, String way, long upTo) {
        DistributionState state = minutes.state();
        Map<String, Balance> balances = new HashMap<>();
        String before = state.placement(leadId).map(Placement::partnerId).orElse("");
        if (!before.equals(partnerId)) {
            balances.put(partnerId, state.seat(partnerId).moved(1).balance());
            if (!before.isEmpty()) {
                balances.put(before, state.seat(before).moved(-1).balance());
            }
        }
        record(upTo, List.of(new Offer(leadId, need, partnerId, null, 0, way)), List.of(), balances);
    }

    /** @param turnBack the lead was none: who paid for it in the rotation gets the credit back */
    void release(String leadId, boolean turnBack, long upTo) {
        Map<String, Balance> balances = minutes.state()
                .placement(leadId)
                .map(placement -> released(placement, turnBack))
                .orElse(Map.of());
        minutes.record(new LeadsReleased(marketId, upTo, List.of(leadId), balances));
    }

    private Map<String, Balance> released(Placement placement, boolean turnBack) {
        Seat seat = minutes.state().seat(placement.partnerId());
        boolean refund = turnBack && placement.inTurn();
        Seat freed = refund ? seat.moved(-1, seat.credit().plus(Credit.LEAD)) : seat.moved(-1);
        return Map.of(seat.partnerId(), freed.balance());
    }

    void retried() {
        minutes.record(new LeadsDistributed(
                marketId, minutes.state().takenUpTo(), policy.version(), List.of(), List.of(), Map.of(), true));
    }

    private Choice choice(Selection selection) {
        return selection.choice(minutes.state(), policy);
    }

    private void record(long upTo, List<Offer> offers, List<Unassigned> unassigned, Map<String, Balance> balances) {
        minutes.record(new LeadsDistributed(marketId, upTo, policy.version(), offers, unassigned, balances, false));
        leads++;
    }
}
