package io.alianza.leads.distribution;

import io.alianza.leads.lead.Need;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is left for a lead after the filters, and how many each of them dropped.
 *
 * @param dropped without the filters that dropped nobody
 * @param left in no particular order
 */
record Shortlist(Map<Filter, Integer> dropped, List<Verdict> left) {

    /** Looks only at those around the lead's territory; of the others it is known what drops them. */
    static Shortlist of(Seats seats, Need need, RoutingPolicy policy) {
        Collection<Seat> around = seats.around(need.territory());
        List<Verdict> verdicts = verdicts(around, need, policy);
        Map<Filter, Integer> dropped = counted(verdicts);
        long elsewhere = (long) seats.size() - around.size();
        long inactiveElsewhere = seats.inactive()
                - around.stream().filter(seat -> !seat.active()).count();
        add(dropped, Filter.STATUS, inactiveElsewhere);
        add(dropped, Filter.AGREEMENT, elsewhere - inactiveElsewhere);
        return new Shortlist(
                Collections.unmodifiableMap(dropped),
                verdicts.stream().filter(Verdict::isLeft).toList());
    }

    /** One for each partner. A lead falls to the wider territory when nobody in the narrower one can take it. */
    static List<Verdict> verdicts(Collection<Seat> seats, Need need, RoutingPolicy policy) {
        List<Verdict> verdicts =
                seats.stream().map(seat -> Verdict.of(seat, need, policy)).toList();
        int closest = verdicts.stream()
                .filter(Verdict::isLeft)
                .mapToInt(Verdict::territoryFit)
                .max()
                .orElse(0);
        return verdicts.stream()
                .map(verdict -> verdict.isLeft() && verdict.territoryFit() < closest ? verdict.tooWide() : verdict)
                .toList();
    }

    private static Map<Filter, Integer> counted(List<Verdict> verdicts) {
        Map<Filter, Integer> dropped = new EnumMap<>(Filter.class);
        verdicts.forEach(verdict -> Optional.ofNullable(verdict.droppedBy()).ifPresent(by -> add(dropped, by, 1)));
        return dropped;
    }

    private static void add(Map<Filter, Integer> dropped, Filter filter, long count) {
        if (count > 0) {
            dropped.merge(filter, (int) count, Integer::sum);
        }
    }

    /** Why nobody is left, as the lead's fact says it. */
    String reason() {
        if (dropped.containsKey(Filter.CAPACITY)) {
            return Unassigned.NO_CAPACITY;
        }
        return dropped.containsKey(Filter.DECLINED) ? Unassigned.DECLINED_BY_ALL : Unassigned.NO_PARTNER_AUTHORISED;
    }
}
