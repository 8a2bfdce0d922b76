package io.alianza.leads.distribution;

import io.alianza.leads.distribution.DistributionEvent.Balance;
import io.alianza.leads.tree.TreePath;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * All partners, and where to look for those that may be entitled to a lead: most are not even in its territory.
 *
 * @param byId partners by id
 * @param byTerritory who has, or had, an agreement that names a territory; {@link #EVERYWHERE} for one that names none
 * @param active how many of them are active
 */
record Seats(Map<String, Seat> byId, Map<String, Set<String>> byTerritory, int active) {

    static final Seats NONE = new Seats(Map.of(), Map.of(), 0);

    private static final String EVERYWHERE = "";

    Seats {
        byId = Persistent.map(byId);
        byTerritory = Persistent.map(byTerritory);
    }

    Seat get(String partnerId) {
        Seat known = byId.get(partnerId);
        return known == null ? Seat.unknown(partnerId) : known;
    }

    int size() {
        return byId.size();
    }

    int inactive() {
        return byId.size() - active;
    }

    /** All that can be entitled to a lead in this territory; others cannot. */
    Collection<Seat> around(String territory) {
        Set<String> partners = new HashSet<>(named(EVERYWHERE));
        TreePath.upwards(territory).forEach(node -> partners.addAll(named(node)));
        return partners.stream().map(this::get).toList();
    }

    private Set<String> named(String node) {
        return byTerritory.getOrDefault(node, Set.of());
    }

    Seats with(Seat seat) {
        int nowActive =
                active + (seat.active() ? 1 : 0) - (get(seat.partnerId()).active() ? 1 : 0);
        return new Seats(Persistent.map(byId).plus(seat.partnerId(), seat), byTerritory, nowActive);
    }

    Seats with(Agreement agreement) {
        PMap<String, Set<String>> index = Persistent.map(byTerritory);
        for (Agreement.Version version : agreement.versions()) {
            List<String> nodes = version.territories().isEmpty() ? List.of(EVERYWHERE) : version.territories();
            for (String node : nodes) {
                index = index.plus(node, plus(index.get(node), agreement.partnerId()));
            }
        }
        return new Seats(byId, index, active).with(get(agreement.partnerId()).with(agreement));
    }

    Seats balanced(Map<String, Balance> balances) {
        PMap<String, Seat> now = Persistent.map(byId);
        for (Map.Entry<String, Balance> entry : balances.entrySet()) {
            now = now.plus(entry.getKey(), get(entry.getKey()).balance(entry.getValue()));
        }
        return new Seats(now, byTerritory, active);
    }

    private static PSet<String> plus(@Nullable Set<String> partners, String partnerId) {
        return partners == null
                ? HashTreePSet.singleton(partnerId)
                : Persistent.set(partners).plus(partnerId);
    }
}
