package io.alianza.leads.distribution;

import io.alianza.leads.lead.Need;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who is left for a lead after the filters, and how many each of them dropped.
 *
 * @param dropped without the filters that dropped nobody
 */
record Shortlist(Map<Filter, Integer> dropped, List<Candidate> candidates) {

    static Shortlist of(Seats seats, Need need, RoutingPolicy policy) {
        Sieve sieve = new Sieve(need, policy);
        seats.around(need.territory()).stream().filter(Seat::active).forEach(sieve::put);
        return sieve.shortlist(seats);
    }

    /** Why nobody is left, as the lead's fact says it. */
    String reason() {
        if (dropped.containsKey(Filter.CAPACITY)) {
            return Unassigned.NO_CAPACITY;
        }
        return dropped.containsKey(Filter.DECLINED) ? Unassigned.DECLINED_BY_ALL : Unassigned.NO_PARTNER_AUTHORISED;
    }

    private static final class Sieve {

        private final Need need;
        private final RoutingPolicy policy;
        private final Map<Filter, Integer> dropped = new EnumMap<>(Filter.class);
        private final List<Candidate> left = new ArrayList<>();
        private int entitled;

        Sieve(Need need, RoutingPolicy policy) {
            this.need = need;
            this.policy = policy;
        }

        void put(Seat seat) {
            seat.entitlementTo(need).ifPresent(entitlement -> put(seat, entitlement));
        }

        private void put(Seat seat, Entitlement entitlement) {
            entitled++;
            if (!policy.worksLeads(seat.types())) {
                drop(Filter.TYPE);
            } else if (seat.weight().signum() <= 0) {
                drop(Filter.SHARE);
            } else if (need.declinedBy().contains(seat.partnerId())) {
                drop(Filter.DECLINED);
            } else if (!seat.hasRoom()) {
                drop(Filter.CAPACITY);
            } else {
                left.add(new Candidate(seat, entitlement));
            }
        }

        /** Those not looked at are dropped too: the inactive, and the active that are not entitled. */
        Shortlist shortlist(Seats seats) {
            dropped.put(Filter.STATUS, seats.inactive());
            dropped.put(Filter.AGREEMENT, seats.active() - entitled);
            List<Candidate> closest = closestOnly();
            dropped.put(Filter.TERRITORY, left.size() - closest.size());
            dropped.values().removeIf(count -> count == 0);
            return new Shortlist(Collections.unmodifiableMap(dropped), closest);
        }

        /** Looked at last, so that a lead falls to the wider territory when nobody in the narrower one can take it. */
        private List<Candidate> closestOnly() {
            int closest = left.stream()
                    .mapToInt(candidate -> candidate.entitlement().territoryFit())
                    .max()
                    .orElse(0);
            return left.stream()
                    .filter(candidate -> candidate.entitlement().territoryFit() == closest)
                    .toList();
        }

        private void drop(Filter filter) {
            dropped.merge(filter, 1, Integer::sum);
        }
    }
}
