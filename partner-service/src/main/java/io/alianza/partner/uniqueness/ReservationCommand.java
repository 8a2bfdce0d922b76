package io.alianza.partner.uniqueness;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a reservation. */
public sealed interface ReservationCommand {

    @TargetAggregateIdentifier
    String reservationId();

    /** Who wants it, or has it. */
    String holder();

    /**
     * Refuses when somebody else has it; decides nothing. Asked for everything a decision needs before the first event of that
     * decision is applied, so that a refused decision leaves nothing.
     */
    record ConfirmFree(String reservationId, Unique what, String holder) implements ReservationCommand {}

    record Reserve(String reservationId, Unique what, String holder) implements ReservationCommand {}

    record Release(String reservationId, Unique what, String holder) implements ReservationCommand {}

    /** What is being reserved. */
    Unique what();
}
