package io.alianza.partner.uniqueness;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregate. */
public final class ReservationAggregate {

    private ReservationAggregate() {}

    public static AggregateType<?> type() {
        return AggregateType.of(Reservation.class, ReservationCommand.class, ReservationEvent.class);
    }
}
