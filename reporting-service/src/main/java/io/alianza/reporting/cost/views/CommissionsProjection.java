package io.alianza.reporting.cost.views;

import io.alianza.reporting.cost.Commission;
import io.alianza.reporting.cost.CommissionFact.Accrued;
import io.alianza.reporting.cost.CommissionFact.Approved;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.List;
import java.util.Objects;

/** One row per accrual. */
public final class CommissionsProjection implements Projection {

    public static final Table<Commission> COMMISSIONS =
            Table.of(Commission.class, "commissions").indexedBy("approved");

    @Override
    public String name() {
        return "commissions";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(COMMISSIONS);
    }

    @Override
    public void project(Recorded event, Rows rows) {
        switch (event.payload()) {
            case Accrued accrued ->
                rows.change(COMMISSIONS, accrued.commission().accrualId(), event, _ -> accrued.commission());
            case Approved approved ->
                rows.change(
                        COMMISSIONS,
                        approved.accrualId(),
                        event,
                        row -> Objects.requireNonNull(row, approved.accrualId() + " was never accrued")
                                .asApproved());
            default -> {}
        }
    }
}
