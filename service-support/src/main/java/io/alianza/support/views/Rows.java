package io.alianza.support.views;

import io.alianza.support.Recorded;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rows of one projection while a batch of events is applied; written together at the batch's end. */
public interface Rows {

    /**
     * Changes a row by an event of one aggregate. Does nothing when the row has already seen that event, or a later one, of
     * that aggregate. The change gets {@code null} for a row that does not exist yet and returns the whole new row.
     */
    <R extends Record> void change(Table<R> table, String rowId, Recorded event, UnaryOperator<@Nullable R> change);

    /** The row as it is now, this batch included. */
    <R extends Record> Optional<R> find(Table<R> table, String rowId);
}
