package io.alianza.commission.bulk.views;

import io.alianza.commission.bulk.Obstacle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bulk work.
 *
 * @param kind approvals or closings
 * @param state requested, running or finished
 * @param planned how many commissions, or statements, it was about when it was asked for
 * @param month statement month it is limited to, or the last one to close; absent: all
 * @param refused how many things could not be done so far
 * @param obstacles the first of them
 * @param version sequence of its last event
 */
public record WorkRow(
        String id,
        String kind,
        String state,
        long planned,
        @Nullable String partnerId,
        @Nullable YearMonth month,
        @Nullable String currency,
        int refused,
        List<Obstacle> obstacles,
        LocalDate requestedOn,
        long version) {

    public static final String APPROVALS = "approvals";
    public static final String CLOSINGS = "closings";

    public static final String REQUESTED = "requested";
    public static final String RUNNING = "running";
    public static final String FINISHED = "finished";

    WorkRow now(String next, int refusedSoFar, List<Obstacle> found, long atVersion) {
        return new WorkRow(
                id, kind, next, planned, partnerId, month, currency, refusedSoFar, found, requestedOn, atVersion);
    }
}
