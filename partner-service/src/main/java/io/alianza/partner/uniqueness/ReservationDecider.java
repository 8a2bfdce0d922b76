package io.alianza.partner.uniqueness;

import io.alianza.partner.uniqueness.ReservationCommand.ConfirmFree;
import io.alianza.partner.uniqueness.ReservationCommand.Release;
import io.alianza.partner.uniqueness.ReservationCommand.Reserve;
import io.alianza.partner.uniqueness.ReservationEvent.ReservationMade;
import io.alianza.partner.uniqueness.ReservationEvent.ReservationReleased;
import io.alianza.partner.uniqueness.ReservationState.Held;
import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.util.List;
import java.util.Map;

/** Decides on reservations. */
final class ReservationDecider {

    private ReservationDecider() {}

    static List<ReservationEvent> decide(ReservationState state, ReservationCommand command) {
        boolean held = state.equals(new Held(command.holder()));
        return switch (command) {
            case ConfirmFree confirm -> {
                new WhatIsTakenBelongsToOneHolder(state, confirm).verify();
                yield List.of();
            }
            case Reserve reserve -> {
                new WhatIsTakenBelongsToOneHolder(state, reserve).verify();
                yield held ? List.of() : List.of(made(reserve));
            }
            case Release release -> held ? List.of(released(release)) : List.of();
        };
    }

    private static ReservationMade made(Reserve command) {
        return new ReservationMade(command.reservationId(), command.what().code(), command.holder());
    }

    private static ReservationReleased released(Release command) {
        return new ReservationReleased(command.reservationId(), command.what().code(), command.holder());
    }

    /** The refusal does not say who has it: whoever asks may be a competitor of that partner. */
    record WhatIsTakenBelongsToOneHolder(ReservationState state, ReservationCommand command) implements Rule {

        @Override
        public void verify() {
            if (state instanceof Held(String holder) && !holder.equals(command.holder())) {
                throw Refusal.conflict(command.what().code() + "-taken", Map.of());
            }
        }
    }
}
