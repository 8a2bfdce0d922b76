package io.alianza.gateway.portal.reports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Of which time the figures are.
 *
 * @param code as it stands in the address
 * @param words as the page calls it
 * @param from first day; empty: without bound
 * @param to the day after the last; empty: without bound
 */
record Period(String code, String words, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** What a report is asked for this time. */
    Map<String, String> query() {
        Map<String, String> query = new HashMap<>();
        from.ifPresent(day -> query.put("from", day.toString()));
        to.ifPresent(day -> query.put("to", day.toString()));
        return query;
    }

    Map<String, String> query(String by) {
        Map<String, String> query = query();
        query.put("by", by);
        return query;
    }
}
