package io.alianza.partner.partner;

import io.alianza.partner.uniqueness.ReservationCommand.Release;
import io.alianza.partner.uniqueness.ReservationCommand.Reserve;
import io.alianza.partner.uniqueness.Unique;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Follows what is reserved and released. */
final class ReservationsInMemory {

    private final SortedSet<String> taxIds = new TreeSet<>();

    void handle(List<Object> companions) {
        for (Object companion : companions) {
            switch (companion) {
                case Reserve reserve when reserve.what() == Unique.TAX_ID -> taxIds.add(reserve.reservationId());
                case Release release -> taxIds.remove(release.reservationId());
                default -> {
                    // Questions, and numbers that stay.
                }
            }
        }
    }

    List<String> heldTaxIds() {
        return List.copyOf(taxIds);
    }
}
