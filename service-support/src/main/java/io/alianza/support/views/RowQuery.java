package io.alianza.support.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which rows, in which order.
 *
 * @param conditions all must hold
 * @param sortBy field to sort by; ties go by row id
 * @param descending the other way round
 * @param limit rows on a page
 * @param after cursor of the page before
 */
public record RowQuery(
        List<Condition> conditions, Optional<String> sortBy, boolean descending, int limit, Optional<String> after) {

    /** Comparison of one field (dots reach into nested records; an array matches when one of its elements does). */
    public enum Comparison {
        EQUAL,
        IN,
        AT_LEAST,
        LESS_THAN,
        STARTS_WITH
    }

    /** For {@link Comparison#IN} the value is a collection. */
    public record Condition(String field, Comparison comparison, Object value) {}

    public static RowQuery all() {
        return new RowQuery(List.of(), Optional.empty(), false, 50, Optional.empty());
    }

    public RowQuery where(String field, Comparison comparison, Object value) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(new Condition(field, comparison, value));
        return new RowQuery(List.copyOf(more), sortBy, descending, limit, after);
    }

    public RowQuery where(String field, Object value) {
        return where(field, Comparison.EQUAL, value);
    }

    public RowQuery sortedBy(String field, boolean isDescending) {
        return new RowQuery(conditions, Optional.of(field), isDescending, limit, after);
    }

    public RowQuery limitedTo(int rows) {
        return new RowQuery(conditions, sortBy, descending, rows, after);
    }

    public RowQuery startingAfter(Optional<String> cursor) {
        return new RowQuery(conditions, sortBy, descending, limit, cursor);
    }
}
