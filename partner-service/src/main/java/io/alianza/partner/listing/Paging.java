package io.alianza.partner.listing;

import io.alianza.partner.rule.Texts;
import io.alianza.support.model.Faults;
import io.alianza.support.views.RowQuery;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list, and in which order.
 *
 * @param limit rows on a page, 1 to 500; absent: 50
 * @param cursor {@code next} of the page before
 * @param sort a field; with a minus in front the other way round
 */
public record Paging(
        @Nullable Integer limit,
        @Nullable String cursor,
        @Nullable String sort) {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    /** An empty field of a form is nothing that was asked. */
    public Paging {
        cursor = Texts.trimmed(cursor);
        sort = Texts.trimmed(sort);
    }

    /** For a list that is not cut into pages. */
    public Paging withoutLimit() {
        return new Paging(null, null, sort);
    }

    /**
     * The query of the page.
     *
     * @param fields what a list can be sorted by, as the interface names it, to the row's field
     * @param usual the field it is sorted by when nothing is said
     */
    public RowQuery query(Map<String, String> fields, String usual) {
        String asked = sort == null ? usual : sort;
        boolean descending = asked.startsWith("-");
        String field = descending ? asked.substring(1) : asked;
        int rows = limit == null ? USUAL : limit;
        new Faults()
                .oneOf(new TreeSet<>(fields.keySet()), field, "/sort")
                .within(1, MOST, rows, "/limit")
                .verify();
        return RowQuery.all()
                .sortedBy(fields.getOrDefault(field, field), descending)
                .limitedTo(rows)
                .startingAfter(Optional.ofNullable(cursor));
    }
}
