package io.alianza.partner.uniqueness;

import io.alianza.eventstore.StoredEvent;

/** What happened to a reservation. */
public sealed interface ReservationEvent {

    String reservationId();

    @StoredEvent("reservation.made")
    record ReservationMade(String reservationId, String what, String holder) implements ReservationEvent {}

    @StoredEvent("reservation.released")
    record ReservationReleased(String reservationId, String what, String holder) implements ReservationEvent {}
}
