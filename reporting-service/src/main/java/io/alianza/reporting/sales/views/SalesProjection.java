package io.alianza.reporting.sales.views;

import io.alianza.reporting.sales.SoldDeal;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.List;

/** One row per won deal. Totals are computed from them, never kept. */
public final class SalesProjection implements Projection {

    public static final Table<SoldDeal> SOLD_DEALS = Table.of(SoldDeal.class, "sold-deals");

    @Override
    public String name() {
        return "sales";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(SOLD_DEALS);
    }

    @Override
    public void project(Recorded event, Rows rows) {
        if (event.payload() instanceof SoldDeal sold) {
            rows.change(SOLD_DEALS, sold.dealId(), event, _ -> sold);
        }
    }
}
