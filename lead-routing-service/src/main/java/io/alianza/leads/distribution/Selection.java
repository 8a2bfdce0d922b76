package io.alianza.leads.distribution;

import io.alianza.leads.distribution.DistributionEvent.Balance;
import io.alianza.leads.lead.Choice;
import io.alianza.leads.lead.Choice.Ranked;
import io.alianza.leads.lead.Need;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The decision on one lead: who is left after the filters, and in which order. A pure function of what the distribution knew, so
 * that any decision of the past can be recomputed.
 *
 * @param ranked those left with the credit they stand at for this lead; the first gets it
 */
record Selection(Shortlist shortlist, List<Member> ranked) {

    /** Who gets the lead, and what entitles it. */
    record Winner(String partnerId, Entitlement entitlement) {}

    static Selection of(DistributionState state, Need need, RoutingPolicy policy) {
        Shortlist shortlist = Shortlist.of(state.seats(), need, policy);
        List<Member> members =
                shortlist.left().stream().map(left -> Member.of(left.seat())).toList();
        return new Selection(
                shortlist, members.isEmpty() ? List.of() : policy.ranking().rank(members));
    }

    Optional<Winner> winner() {
        return ranked.stream().findFirst().map(first -> new Winner(first.partnerId(), entitlementOf(first)));
    }

    private Entitlement entitlementOf(Member member) {
        return shortlist.left().stream()
                .filter(left -> left.seat().partnerId().equals(member.partnerId()))
                .map(Verdict::entitlement)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Of all those left, once the first has got the lead and paid for it. */
    Map<String, Balance> balances(DistributionState state) {
        Map<String, Balance> balances = new HashMap<>();
        for (Member member : ranked) {
            boolean first = member.equals(ranked.getFirst());
            Credit credit = first ? member.credit().minus(Credit.LEAD) : member.credit();
            Seat seat = state.seat(member.partnerId()).moved(first ? 1 : 0, credit);
            balances.put(member.partnerId(), seat.balance());
        }
        return balances;
    }

    String reason() {
        return shortlist.reason();
    }

    /** What the lead's event keeps of it. */
    Choice choice(DistributionState state, RoutingPolicy policy) {
        Map<String, Integer> dropped = new LinkedHashMap<>();
        shortlist.dropped().forEach((filter, count) -> dropped.put(filter.code(), count));
        return new Choice(
                policy.version(),
                state.knowledge(),
                dropped,
                ranked.size(),
                ranked.stream().limit(Choice.RANKED).map(Selection::ranked).toList());
    }

    private static Ranked ranked(Member member) {
        return new Ranked(
                member.partnerId(),
                member.weight().toPlainString(),
                member.credit().toString());
    }
}
