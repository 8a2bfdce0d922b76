package io.alianza.support.views;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads rows of the live version of a view. */
public interface Views {

    <R extends Record> Optional<R> find(Table<R> table, String rowId);

    /** One page by cursor. */
    <R extends Record> Page<R> page(Table<R> table, RowQuery query);

    /** All rows that match, streamed in order; for CSV and totals. The caller closes it. */
    <R extends Record> Stream<R> stream(Table<R> table, RowQuery query);

    <R extends Record> long count(Table<R> table, RowQuery query);

    /** Waits until every view of this service has reached the position; false when the time is over. */
    boolean awaitReached(String position, Duration atMost);

    /**
     * A page of rows.
     *
     * @param rows at most the asked number
     * @param next cursor of the next page; empty on the last
     */
    record Page<R>(List<R> rows, Optional<String> next) {}
}
