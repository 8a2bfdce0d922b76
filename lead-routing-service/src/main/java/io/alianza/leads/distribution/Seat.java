package io.alianza.leads.distribution;

import io.alianza.leads.distribution.DistributionEvent.Balance;
import io.alianza.leads.distribution.DistributionEvent.Standing;
import io.alianza.leads.lead.Need;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A partner's place in the rotation.
 *
 * @param active leads may be given to it
 * @param types how it sells
 * @param capacity leads it can have open at a time
 * @param weight its share relative to the others'; 0 takes no part
 * @param agreements all that are known, whatever their validity
 * @param open leads it is offered or holds
 * @param credit leads it has coming; kept while it is not eligible
 */
record Seat(
        String partnerId,
        boolean active,
        List<String> types,
        int capacity,
        BigDecimal weight,
        List<Agreement> agreements,
        int open,
        Credit credit) {

    /** An agreement may be known before its partner is. */
    static Seat unknown(String partnerId) {
        return new Seat(partnerId, false, List.of(), 0, BigDecimal.ZERO, List.of(), 0, Credit.NONE);
    }

    Seat standing(Standing now) {
        return new Seat(
                partnerId,
                now.active(),
                now.types(),
                now.capacity(),
                new BigDecimal(now.weight()),
                agreements,
                open,
                credit);
    }

    Seat balance(Balance now) {
        return new Seat(partnerId, active, types, capacity, weight, agreements, now.open(), Credit.parse(now.credit()));
    }

    /** As it is written down. */
    Balance balance() {
        return new Balance(open, credit.toString());
    }

    Seat moved(int leads) {
        return moved(leads, credit);
    }

    Seat moved(int leads, Credit nowCredit) {
        return new Seat(partnerId, active, types, capacity, weight, agreements, open + leads, nowCredit);
    }

    Seat with(Agreement agreement) {
        Stream<Agreement> others =
                agreements.stream().filter(known -> !known.agreementId().equals(agreement.agreementId()));
        List<Agreement> all = Stream.concat(others, Stream.of(agreement)).toList();
        return new Seat(partnerId, active, types, capacity, weight, all, open, credit);
    }

    Agreement agreement(String agreementId) {
        return agreements.stream()
                .filter(known -> known.agreementId().equals(agreementId))
                .findFirst()
                .orElseGet(() -> Agreement.unknown(agreementId, partnerId));
    }

    boolean hasRoom() {
        return open < capacity;
    }

    Optional<Entitlement> entitlementTo(Need need) {
        Optional<Entitlement> closest = Optional.empty();
        for (Agreement agreement : agreements) {
            Optional<Entitlement> another = agreement.entitlementTo(need);
            if (another.isPresent()
                    && (closest.isEmpty() || Entitlement.CLOSEST_FIRST.compare(another.get(), closest.get()) < 0)) {
                closest = another;
            }
        }
        return closest;
    }
}
