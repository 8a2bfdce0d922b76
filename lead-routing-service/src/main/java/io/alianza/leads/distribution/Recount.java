package io.alianza.leads.distribution;

import io.alianza.leads.distribution.DistributionEvent.LeadsDistributed;
import io.alianza.leads.distribution.DistributionEvent.Offer;
import io.alianza.leads.lead.Choice;
import io.alianza.leads.lead.Need;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes a decision of the past: folds the distribution's own events up to the last one that speaks of the lead, hands out
 * again what that one handed out before it, and looks at every partner by the same rules.
 */
public final class Recount {

    private final String leadId;
    private DistributionState state = DistributionState.EMPTY;
    private @Nullable DistributionState before;
    private @Nullable LeadsDistributed decision;

    private Recount(String leadId) {
        this.leadId = leadId;
    }

    /**
     * One partner as it was looked at.
     *
     * @param droppedBy filter; absent for one that was left
     * @param value what it had, in the measure of that filter
     * @param threshold what would have been needed
     * @param credit leads it had coming, its share of this one included, as an exact fraction; of those left
     * @param rank from 1, of those left
     */
    public record Seen(
            String partnerId,
            @Nullable String droppedBy,
            @Nullable String value,
            @Nullable String threshold,
            @Nullable String credit,
            @Nullable Integer rank) {}

    /**
     * Everybody as they stood when the lead was last decided on by the rotation, those left first; empty when it never was.
     *
     * @param history events of the distribution from the beginning; others are passed over
     */
    public static List<Seen> of(String leadId, Stream<?> history) {
        Recount recount = new Recount(leadId);
        history.forEach(recount::see);
        return recount.told();
    }

    /** What the event kept of it, computed again; the same as was kept. */
    static Optional<Choice> choice(String leadId, Stream<?> history) {
        Recount recount = new Recount(leadId);
        history.forEach(recount::see);
        return recount.need().map(need -> {
            DistributionState then = recount.stateOfThatMoment();
            return Selection.of(then, need, RoutingPolicy.CURRENT).choice(then, RoutingPolicy.CURRENT);
        });
    }

    private void see(Object event) {
        if (event instanceof DistributionEvent known) {
            if (known instanceof LeadsDistributed distributed && speaksOfIt(distributed)) {
                before = state;
                decision = distributed;
            }
            state = DistributionState.evolve(state, known);
        }
    }

    private boolean speaksOfIt(LeadsDistributed event) {
        return event.offers().stream().anyMatch(offer -> isIt(offer))
                || event.unassigned().stream().anyMatch(lead -> lead.leadId().equals(leadId));
    }

    private boolean isIt(Offer offer) {
        return offer.leadId().equals(leadId) && offer.way().equals(Offer.IN_TURN);
    }

    private Optional<Need> need() {
        if (decision == null) {
            return Optional.empty();
        }
        return Stream.concat(
                        decision.offers().stream().filter(this::isIt).map(Offer::need),
                        decision.unassigned().stream()
                                .filter(lead -> lead.leadId().equals(leadId))
                                .map(Unassigned::need))
                .findFirst();
    }

    /** Leads that were handed out earlier in the same commit had been paid for by then. */
    private DistributionState stateOfThatMoment() {
        if (before == null || decision == null) {
            return state;
        }
        Minutes minutes = new Minutes(before);
        Handout handout = new Handout(decision.marketId(), minutes, RoutingPolicy.CURRENT, new WillingLeads());
        for (Offer offer : decision.offers()) {
            if (isIt(offer)) {
                break;
            }
            handout.repeat(offer);
        }
        return minutes.state();
    }

    private List<Seen> told() {
        return need().map(this::told).orElse(List.of());
    }

    private List<Seen> told(Need need) {
        DistributionState then = stateOfThatMoment();
        List<Member> ranked = Selection.of(then, need, RoutingPolicy.CURRENT).ranked();
        Stream<Seen> left = ranked.stream().map(member -> left(member, 1 + ranked.indexOf(member)));
        Stream<Seen> dropped = Shortlist.verdicts(then.seats().byId().values(), need, RoutingPolicy.CURRENT).stream()
                .filter(verdict -> !verdict.isLeft())
                .sorted(Comparator.comparing((Verdict verdict) -> String.valueOf(verdict.droppedBy()))
                        .thenComparing(verdict -> verdict.seat().partnerId()))
                .map(verdict -> dropped(verdict, need));
        return Stream.concat(left, dropped).toList();
    }

    private static Seen left(Member member, int rank) {
        return new Seen(member.partnerId(), null, null, null, member.credit().toString(), rank);
    }

    private static Seen dropped(Verdict verdict, Need need) {
        Filter by = verdict.droppedBy();
        return new Seen(
                verdict.seat().partnerId(),
                by == null ? null : by.code(),
                verdict.value(),
                verdict.threshold(need, RoutingPolicy.CURRENT),
                null,
                null);
    }
}
