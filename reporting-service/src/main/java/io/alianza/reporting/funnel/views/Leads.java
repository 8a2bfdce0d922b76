package io.alianza.reporting.funnel.views;

import io.alianza.reporting.funnel.FunnelCriteria;
import io.alianza.reporting.funnel.FunnelLead;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;
import io.alianza.support.views.Views;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Leads as they are now; they move all the time, so they are read each time, and only those a report is about. An offer of a lead
 * and another one of it are not told apart here: what comes may be a little more than was asked for, never less.
 */
public final class Leads {

    private static final String CAPTURED = "capturedOn";
    private static final String OFFERED = "offers.offeredOn";

    private final Views views;

    public Leads(Views views) {
        this.views = views;
    }

    /** Those the funnel follows. */
    public Collection<FunnelLead> followed(FunnelCriteria criteria) {
        return criteria.partnerId()
                .map(partner -> read(within(offeredTo(partner), OFFERED, criteria.from(), criteria.to())))
                .orElseGet(() -> read(within(RowQuery.all(), CAPTURED, criteria.from(), criteria.to())))
                .values();
    }

    /** Those that came in or were offered within a span; of a partner, those it was offered. */
    public Collection<FunnelLead> movedBetween(LocalDate from, LocalDate to, Optional<String> partnerId) {
        RowQuery all = partnerId.map(Leads::offeredTo).orElseGet(RowQuery::all);
        Map<String, FunnelLead> moved = read(within(all, OFFERED, Optional.of(from), Optional.of(to)));
        if (partnerId.isEmpty()) {
            moved.putAll(read(within(all, CAPTURED, Optional.of(from), Optional.of(to))));
        }
        return moved.values();
    }

    private static RowQuery offeredTo(String partnerId) {
        return RowQuery.all().where("offers.partnerId", partnerId);
    }

    private static RowQuery within(RowQuery query, String day, Optional<LocalDate> from, Optional<LocalDate> to) {
        RowQuery since =
                from.map(first -> query.where(day, Comparison.AT_LEAST, first)).orElse(query);
        return to.map(end -> since.where(day, Comparison.LESS_THAN, end)).orElse(since);
    }

    private Map<String, FunnelLead> read(RowQuery query) {
        Map<String, FunnelLead> found = new LinkedHashMap<>();
        try (Stream<FunnelLead> leads = views.stream(FunnelProjection.LEADS, query)) {
            leads.forEach(lead -> found.put(lead.leadId(), lead));
        }
        return found;
    }
}
