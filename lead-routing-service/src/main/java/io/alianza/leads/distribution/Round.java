package io.alianza.leads.distribution;

import io.alianza.leads.distribution.DistributionEvent.KnowledgeTaken;
import io.alianza.leads.distribution.DistributionEvent.Standing;
import io.alianza.leads.distribution.Fact.AgreementEnded;
import io.alianza.leads.distribution.Fact.AgreementNoted;
import io.alianza.leads.distribution.Fact.AssignmentAsked;
import io.alianza.leads.distribution.Fact.Knowledge;
import io.alianza.leads.distribution.Fact.LeadAdopted;
import io.alianza.leads.distribution.Fact.LeadCameBack;
import io.alianza.leads.distribution.Fact.LeadEnded;
import io.alianza.leads.distribution.Fact.LeadWaits;
import io.alianza.leads.distribution.Fact.PartnerNoted;
import io.alianza.leads.lead.Need;
import java.util.List;

/**
 * One round of distribution: takes facts up one by one, each on top of what the one before led to, so that a batch gives what one
 * by one gives. Facts that were taken up before are passed over. A round ends early when it has handed out as many leads as fit
 * in a commit.
 */
final class Round {

    /** More would make a commit that others wait for too long. */
    static final int LEADS_A_COMMIT = 100;

    private final String marketId;
    private final Minutes minutes;
    private final Handout handout;
    private final LeadDesk leads;

    private Round(String marketId, DistributionState state, RoutingPolicy policy, LeadDesk leads) {
        this.marketId = marketId;
        this.minutes = new Minutes(state);
        this.handout = new Handout(marketId, minutes, policy, leads);
        this.leads = leads;
    }

    static List<DistributionEvent> of(
            String marketId, List<Fact> facts, DistributionState state, RoutingPolicy policy, LeadDesk leads) {
        Round round = new Round(marketId, state, policy, leads);
        round.take(facts);
        return round.minutes.events();
    }

    private void take(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.position() > minutes.state().takenUpTo()) {
                if (!(fact instanceof Knowledge)) {
                    retry();
                }
                if (isFull()) {
                    return;
                }
                take(fact);
            }
        }
        retry();
    }

    private boolean isFull() {
        return handout.leads() >= LEADS_A_COMMIT;
    }

    /** Leads that wait for a partner come before newer ones, once something has changed for them. */
    private void retry() {
        if (!minutes.state().retryIsDue()) {
            return;
        }
        for (Unassigned lead : minutes.state().unassigned().values()) {
            if (isFull()) {
                return;
            }
            if (mayBeAssignedNow(lead)) {
                handout.again(lead);
            }
        }
        handout.retried();
    }

    private boolean mayBeAssignedNow(Unassigned lead) {
        DistributionState state = minutes.state();
        return state.relearned()
                || state.freed().stream()
                        .map(state::seat)
                        .anyMatch(seat -> seat.hasRoom()
                                && seat.entitlementTo(lead.need()).isPresent());
    }

    private void take(Fact fact) {
        switch (fact) {
            case PartnerNoted noted -> note(noted);
            case AgreementNoted noted ->
                learn(noted, known(noted.partnerId(), noted.agreementId()).with(noted.version()));
            case AgreementEnded ended ->
                learn(ended, known(ended.partnerId(), ended.agreementId()).endingOn(ended.endsOn()));
            case LeadWaits waits -> {
                if (!minutes.state().knows(waits.leadId())) {
                    handout.byRotation(waits.leadId(), waits.need(), waits.position());
                }
            }
            case LeadAdopted adopted -> {
                if (!minutes.state().knows(adopted.leadId())) {
                    handout.adopt(adopted);
                }
            }
            case LeadCameBack back ->
                minutes.state()
                        .placement(back.leadId())
                        .filter(placement -> placement.partnerId().equals(back.partnerId()))
                        .ifPresent(placement -> takeBack(back, placement));
            case LeadEnded ended -> {
                if (minutes.state().knows(ended.leadId())) {
                    handout.release(ended.leadId(), ended.turnBack(), ended.position());
                }
            }
            case AssignmentAsked asked -> handout.byHand(asked);
        }
    }

    private void note(PartnerNoted noted) {
        boolean wasActive = minutes.state().seat(noted.partnerId()).active();
        minutes.record(
                new KnowledgeTaken(marketId, noted.position(), noted.position(), List.of(standing(noted)), List.of()));
        if (wasActive && !noted.active()) {
            minutes.state().placed().forEach((leadId, placement) -> {
                if (placement.partnerId().equals(noted.partnerId())) {
                    leads.recall(leadId, noted.partnerId());
                }
            });
        }
    }

    private static Standing standing(PartnerNoted noted) {
        return new Standing(
                noted.partnerId(),
                noted.active(),
                noted.types(),
                noted.capacity(),
                noted.weight().toPlainString());
    }

    private Agreement known(String partnerId, String agreementId) {
        return minutes.state().seat(partnerId).agreement(agreementId);
    }

    private void learn(Fact fact, Agreement agreement) {
        minutes.record(new KnowledgeTaken(marketId, fact.position(), fact.position(), List.of(), List.of(agreement)));
    }

    private void takeBack(LeadCameBack back, Placement placement) {
        handout.release(back.leadId(), false, back.position());
        Need need = back.declined() ? placement.need().declinedAlsoBy(back.partnerId()) : placement.need();
        handout.byRotation(back.leadId(), need, back.position());
    }
}
