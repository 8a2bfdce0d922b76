package io.alianza.reporting.funnel.views;

import io.alianza.reporting.funnel.FunnelLead;
import io.alianza.reporting.funnel.LeadFact;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.List;

/** One row per lead. */
public final class FunnelProjection implements Projection {

    public static final Table<FunnelLead> LEADS = Table.of(FunnelLead.class, "funnel-leads")
            .indexedBy("capturedOn")
            .indexedBy("offers.offeredOn")
            .indexedBy("offers.partnerId");

    @Override
    public String name() {
        return "funnel";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(LEADS);
    }

    @Override
    public void project(Recorded event, Rows rows) {
        if (event.payload() instanceof LeadFact fact) {
            rows.change(LEADS, fact.leadId(), event, before -> FunnelLead.after(before, fact));
        }
    }
}
