package io.alianza.commission.statement.views;

import io.alianza.commission.account.AccountEvent.StatementClosed;
import io.alianza.commission.account.SeriesEvent.StatementAdded;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.List;

/** Closed statements, and the balance each series stands at. */
public final class StatementProjection implements Projection {

    public static final Table<StatementRow> STATEMENTS = Table.of(StatementRow.class, "statements")
            .indexedBy("partnerId", "month")
            .indexedBy("month")
            .indexedBy("workId");

    public static final Table<SeriesRow> SERIES =
            Table.of(SeriesRow.class, "statement-series").indexedBy("partnerId");

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(STATEMENTS, SERIES);
    }

    @Override
    public void project(Recorded recorded, Rows rows) {
        switch (recorded.payload()) {
            case StatementClosed closed ->
                rows.change(STATEMENTS, closed.statementId(), recorded, before -> row(closed));
            case StatementAdded added -> rows.change(SERIES, added.seriesId(), recorded, before -> row(added));
            default -> {}
        }
    }

    private static StatementRow row(StatementClosed event) {
        return new StatementRow(
                event.statementId(),
                event.number(),
                event.partnerId(),
                event.month(),
                event.currency(),
                event.opening(),
                event.earned(),
                event.closing(),
                event.lines(),
                event.workId(),
                event.occurredOn());
    }

    private static SeriesRow row(StatementAdded event) {
        return new SeriesRow(event.seriesId(), event.partnerId(), event.currency(), event.month(), event.closing());
    }
}
