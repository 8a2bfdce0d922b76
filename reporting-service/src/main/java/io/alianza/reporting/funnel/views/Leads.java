package io.alianza.reporting.funnel.views;

import io.alianza.reporting.funnel.FunnelLead;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import java.util.List;
import java.util.stream.Stream;

/** All leads; they move all the time, so they are read each time. */
public final class Leads {

    private final Views views;

    public Leads(Views views) {
        this.views = views;
    }

    public List<FunnelLead> all() {
        try (Stream<FunnelLead> leads = views.stream(FunnelProjection.LEADS, RowQuery.all())) {
            return leads.toList();
        }
    }
}
