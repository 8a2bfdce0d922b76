package io.alianza.commission.bulk.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a bulk work is.
 *
 * @param kind approvals or closings
 * @param state requested, running or finished
 * @param planned how many it was about when it was asked for
 * @param done how many are done
 * @param refused how many could not be done so far
 * @param obstacles the first of those, in words
 * @param month statement month it is limited to, or the last one to close; absent: all
 */
public record WorkAnswer(
        String id,
        String kind,
        String state,
        long planned,
        long done,
        int refused,
        List<ObstacleAnswer> obstacles,
        @Nullable String partnerId,
        @Nullable YearMonth month,
        @Nullable String currency,
        LocalDate requestedOn) {

    /**
     * @param subject commission, or month and currency
     * @param code stable key of the reason
     * @param message the reason in the caller's language
     */
    public record ObstacleAnswer(String partnerId, String subject, String code, String message) {}
}
