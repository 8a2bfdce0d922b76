package io.alianza.leads.protection;

import io.alianza.leads.protection.ProtectionEvent.ProtectionEnded;
import io.alianza.leads.protection.ProtectionEvent.ProtectionGranted;
import io.alianza.leads.tree.TreePath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The protections of one customer, by deal, including those that are over. */
record ProtectionState(Map<String, ProtectionGranted> byDeal) {

    static final ProtectionState NONE = new ProtectionState(Map.of());

    ProtectionState {
        byDeal = Map.copyOf(byDeal);
    }

    /** Another partner's that holds on that day for one of the products, or one above or beneath it. */
    Optional<ProtectionGranted> inTheWayOf(String partnerId, List<String> products, LocalDate day) {
        return byDeal.values().stream()
                .filter(granted -> !granted.partnerId().equals(partnerId))
                .filter(granted -> day.isBefore(granted.until()))
                .filter(granted -> TreePath.overlap(granted.products(), products))
                .findFirst();
    }

    static ProtectionState evolve(ProtectionState state, ProtectionEvent event) {
        Stream<ProtectionGranted> others = state.byDeal().values().stream()
                .filter(granted -> !granted.dealId().equals(event.dealId()));
        Stream<ProtectionGranted> now = switch (event) {
            case ProtectionGranted granted -> Stream.concat(others, Stream.of(granted));
            case ProtectionEnded _ -> others;
        };
        return new ProtectionState(now.collect(Collectors.toMap(ProtectionGranted::dealId, granted -> granted)));
    }
}
