package io.alianza.reporting.rows;

import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Table;
import io.alianza.support.views.Views;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * All rows of a table in memory, for figures that are added up from every one of them. It is read anew when what the rows say has
 * changed: for rows that only come and move on through states, that is when a count has changed.
 */
public final class Snapshot<R extends Record> {

    /** However the counts stand, nothing older is shown: a log that was restored may count the same. */
    private static final Duration OLDEST = Duration.ofMinutes(1);

    private final Views views;
    private final Table<R> table;
    private final List<RowQuery> counted;
    private final Clock clock;
    private Held<R> held = new Held<>(List.of(), List.of(), Instant.MIN);

    /** @param counted queries whose counts change whenever a row does */
    public Snapshot(Views views, Table<R> table, List<RowQuery> counted, Clock clock) {
        this.views = views;
        this.table = table;
        this.counted = List.copyOf(counted);
        this.clock = clock;
    }

    private record Held<R>(List<R> rows, List<Long> counts, Instant readAt) {}

    /** As they are now. One reader reads them for all who wait. */
    public synchronized List<R> rows() {
        List<Long> counts =
                counted.stream().map(query -> views.count(table, query)).toList();
        Instant now = clock.instant();
        if (!counts.equals(held.counts()) || held.readAt().plus(OLDEST).isBefore(now)) {
            try (Stream<R> rows = views.stream(table, RowQuery.all())) {
                held = new Held<>(rows.toList(), counts, now);
            }
        }
        return held.rows();
    }
}
