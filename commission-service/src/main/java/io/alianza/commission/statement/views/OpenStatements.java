package io.alianza.commission.statement.views;

import io.alianza.commission.account.views.CommissionProjection;
import io.alianza.commission.account.views.CommissionRow;
import io.alianza.commission.account.views.CommissionState;
import io.alianza.commission.statement.Balance;
import io.alianza.commission.statement.ClosingPlan;
import io.alianza.commission.statement.OpenEntry;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;
import io.alianza.support.views.Views;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What could be closed, from rows: the same for what is shown before and what is done after. */
public final class OpenStatements {

    private static final List<String> UNSTATED =
            List.of(CommissionState.WAITING, CommissionState.ACCRUED, CommissionState.APPROVED);

    private final Views views;

    public OpenStatements(Views views) {
        this.views = views;
    }

    /** @param partnerId absent: of all partners */
    public ClosingPlan through(YearMonth last, @Nullable String partnerId) {
        RowQuery query = partnerId == null ? unstated(last) : unstated(last).where("partnerId", partnerId);
        try (Stream<CommissionRow> rows = views.stream(CommissionProjection.COMMISSIONS, query)) {
            return plan(rows.toList());
        }
    }

    /** Rows of some partners, in order of partner; those of the last one may be cut off by the limit. */
    public List<CommissionRow> afterPartner(String partnerId, YearMonth last, int atMost) {
        // Ids hold no blank, so the first string behind an id is the id with a blank.
        RowQuery query = unstated(last)
                .where("partnerId", Comparison.AT_LEAST, partnerId + " ")
                .sortedBy("partnerId", false)
                .limitedTo(atMost);
        return views.page(CommissionProjection.COMMISSIONS, query).rows();
    }

    public ClosingPlan plan(Collection<CommissionRow> rows) {
        Set<String> partners = rows.stream().map(CommissionRow::partnerId).collect(Collectors.toSet());
        return ClosingPlan.of(rows.stream().map(OpenStatements::entry).toList(), balances(partners));
    }

    private List<Balance> balances(Set<String> partners) {
        RowQuery query = RowQuery.all().where("partnerId", Comparison.IN, partners);
        try (Stream<SeriesRow> series = views.stream(StatementProjection.SERIES, query)) {
            return series.map(row -> new Balance(row.partnerId(), row.currency(), row.balance()))
                    .toList();
        }
    }

    private static RowQuery unstated(YearMonth last) {
        return RowQuery.all()
                .where("state", Comparison.IN, UNSTATED)
                .where("month", Comparison.LESS_THAN, last.plusMonths(1));
    }

    private static OpenEntry entry(CommissionRow row) {
        return new OpenEntry(
                row.partnerId(), row.currency(), row.month(), row.commission(), row.is(CommissionState.APPROVED));
    }
}
