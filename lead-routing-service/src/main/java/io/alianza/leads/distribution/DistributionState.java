package io.alianza.leads.distribution;

import io.alianza.leads.distribution.DistributionEvent.KnowledgeTaken;
import io.alianza.leads.distribution.DistributionEvent.LeadsDistributed;
import io.alianza.leads.distribution.DistributionEvent.LeadsReleased;
import io.alianza.leads.distribution.DistributionEvent.Offer;
import io.alianza.leads.distribution.DistributionEvent.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;

/**
 * What a distribution knows. Its maps are persistent: a new state shares all that did not change with the one before, so that an
 * event costs what it changes, not what there is.
 *
 * @param takenUpTo position of the last fact taken up
 * @param knowledge position of the newest fact about partners and agreements
 * @param placed leads that are offered or held, by id
 * @param unassigned leads that wait for a partner, in their order
 * @param orders place in that order, by lead
 * @param relearned something became known since they were last tried again
 * @param freed partners with capacity freed since then
 */
record DistributionState(
        long takenUpTo,
        long knowledge,
        Seats seats,
        Map<String, Placement> placed,
        SortedMap<Long, Unassigned> unassigned,
        Map<String, Long> orders,
        boolean relearned,
        Set<String> freed) {

    static final DistributionState EMPTY =
            new DistributionState(-1, -1, Seats.NONE, Map.of(), new TreeMap<>(), Map.of(), false, Set.of());

    DistributionState {
        placed = Persistent.map(placed);
        unassigned = Persistent.sorted(unassigned);
        orders = Persistent.map(orders);
        // What is tried again is what is unassigned: without any, there is nothing to remember.
        relearned = relearned && !unassigned.isEmpty();
        freed = unassigned.isEmpty() ? Set.of() : Persistent.set(freed);
    }

    Seat seat(String partnerId) {
        return seats.get(partnerId);
    }

    Optional<Placement> placement(String leadId) {
        return Optional.ofNullable(placed.get(leadId));
    }

    boolean knows(String leadId) {
        return placed.containsKey(leadId) || orders.containsKey(leadId);
    }

    boolean retryIsDue() {
        return relearned || !freed.isEmpty();
    }

    static DistributionState evolve(DistributionState state, DistributionEvent event) {
        return switch (event) {
            case KnowledgeTaken taken -> state.learn(taken);
            case LeadsReleased released -> state.release(released);
            case LeadsDistributed distributed -> state.distribute(distributed);
        };
    }

    private DistributionState learn(KnowledgeTaken event) {
        Seats now = seats;
        for (Standing standing : event.standings()) {
            now = now.with(now.get(standing.partnerId()).standing(standing));
        }
        for (Agreement agreement : event.agreements()) {
            now = now.with(agreement);
        }
        return new DistributionState(
                event.takenUpTo(), event.knowledge(), now, placed, unassigned, orders, true, freed);
    }

    private DistributionState release(LeadsReleased event) {
        List<Long> places = event.leads().stream()
                .flatMap(lead -> Stream.ofNullable(orders.get(lead)))
                .toList();
        return new DistributionState(
                event.takenUpTo(),
                knowledge,
                seats.balanced(event.balances()),
                Persistent.map(placed).minusAll(event.leads()),
                Persistent.sorted(unassigned).minusAll(places),
                Persistent.map(orders).minusAll(event.leads()),
                relearned,
                Persistent.set(freed).plusAll(event.balances().keySet()));
    }

    private DistributionState distribute(LeadsDistributed event) {
        PMap<String, Placement> nowPlaced = Persistent.map(placed);
        PSortedMap<Long, Unassigned> nowUnassigned = Persistent.sorted(unassigned);
        PMap<String, Long> nowOrders = Persistent.map(orders);
        for (Offer offer : event.offers()) {
            Long order = nowOrders.get(offer.leadId());
            nowUnassigned = order == null ? nowUnassigned : nowUnassigned.minus(order);
            nowOrders = nowOrders.minus(offer.leadId());
            nowPlaced = nowPlaced.plus(offer.leadId(), offer.placement());
        }
        for (Unassigned lead : event.unassigned()) {
            nowUnassigned = nowUnassigned.plus(lead.order(), lead);
            nowOrders = nowOrders.plus(lead.leadId(), lead.order());
        }
        return new DistributionState(
                event.takenUpTo(),
                knowledge,
                seats.balanced(event.balances()),
                nowPlaced,
                nowUnassigned,
                nowOrders,
                relearned && !event.retried(),
                event.retried() ? Set.of() : freed);
    }
}
