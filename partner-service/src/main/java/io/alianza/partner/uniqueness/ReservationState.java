package io.alianza.partner.uniqueness;

import io.alianza.partner.uniqueness.ReservationEvent.ReservationMade;
import io.alianza.partner.uniqueness.ReservationEvent.ReservationReleased;

/** Free, or held by one. */
sealed interface ReservationState {

    ReservationState NONE = new Free();

    record Free() implements ReservationState {}

    record Held(String holder) implements ReservationState {}

    static ReservationState evolve(ReservationEvent event) {
        return switch (event) {
            case ReservationMade made -> new Held(made.holder());
            case ReservationReleased _ -> NONE;
        };
    }
}
