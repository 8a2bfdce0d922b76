package io.alianza.leads.distribution;

import io.alianza.leads.lead.Need;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a partner may get a lead: the filters in their order, the first that drops it counts.
 *
 * @param droppedBy absent for one that is left
 * @param entitlement absent when it has none
 */
record Verdict(
        Seat seat, @Nullable Filter droppedBy, @Nullable Entitlement entitlement) {

    static Verdict of(Seat seat, Need need, RoutingPolicy policy) {
        Optional<Entitlement> entitlement = seat.entitlementTo(need);
        Filter droppedBy =
                seat.active() ? entitlement.isPresent() ? among(seat, need, policy) : Filter.AGREEMENT : Filter.STATUS;
        return new Verdict(seat, droppedBy, entitlement.orElse(null));
    }

    private static @Nullable Filter among(Seat seat, Need need, RoutingPolicy policy) {
        if (!policy.worksLeads(seat.types())) {
            return Filter.TYPE;
        }
        if (seat.weight().signum() <= 0) {
            return Filter.SHARE;
        }
        if (need.declinedBy().contains(seat.partnerId())) {
            return Filter.DECLINED;
        }
        return seat.hasRoom() ? null : Filter.CAPACITY;
    }

    /** Left so far, but somebody else who is left is closer. */
    Verdict tooWide() {
        return new Verdict(seat, Filter.TERRITORY, entitlement);
    }

    boolean isLeft() {
        return droppedBy == null;
    }

    int territoryFit() {
        return entitlement == null ? 0 : entitlement.territoryFit();
    }

    /** What it had, in the measure of the filter that dropped it. */
    @Nullable
    String value() {
        return switch (droppedBy) {
            case null -> null;
            case STATUS -> "not-active";
            case AGREEMENT, TERRITORY -> territories();
            case TYPE -> String.join(", ", seat.types());
            case SHARE -> seat.weight().toPlainString();
            case DECLINED -> "declined";
            case CAPACITY -> Integer.toString(seat.open());
        };
    }

    /** What would have been needed. */
    @Nullable
    String threshold(Need need, RoutingPolicy policy) {
        return switch (droppedBy) {
            case null -> null;
            case STATUS -> "active";
            case AGREEMENT, TERRITORY ->
                need.products().isEmpty()
                        ? need.territory()
                        : need.territory() + ": " + String.join(", ", need.products());
            case TYPE -> policy.workingTypes().stream().sorted().collect(Collectors.joining(", "));
            case SHARE -> "> 0";
            case DECLINED -> "not-declined";
            case CAPACITY -> "< " + seat.capacity();
        };
    }

    private String territories() {
        List<String> covered = seat.agreements().stream()
                .flatMap(agreement -> agreement.versions().stream())
                .flatMap(version -> version.territories().stream())
                .distinct()
                .sorted()
                .toList();
        return covered.isEmpty() ? "–" : String.join(", ", covered);
    }
}
