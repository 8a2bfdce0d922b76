package io.alianza.leads.lead.views;

import java.time.Instant;
import java.util.List;

/**
 * In which order leads want to be seen: what waits for an answer first, then what is worked on, then what nobody has, each the
 * longest first; what is over comes last, the latest first. One number, so that a list is sorted and paged by one index.
 */
final class Agenda {

    private static final List<String> IN_ORDER = List.of(
            LeadsProjection.OFFERED,
            LeadsProjection.HELD,
            LeadsProjection.UNASSIGNABLE,
            LeadsProjection.WAITING,
            LeadsProjection.CLOSED);

    /** Milliseconds from 1970 to 2286: no instant of one place reaches into the next. */
    private static final long SPAN = 10_000_000_000_000L;

    private Agenda() {}

    /** @param since when the lead came to its place; of one nobody has, when it was captured */
    static long of(String place, Instant since) {
        int turn = IN_ORDER.indexOf(place);
        long time = since.toEpochMilli();
        return place.equals(LeadsProjection.CLOSED) ? (turn + 1) * SPAN - time : turn * SPAN + time;
    }
}
