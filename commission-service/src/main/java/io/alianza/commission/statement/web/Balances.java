package io.alianza.commission.statement.web;

import io.alianza.commission.account.views.CommissionProjection;
import io.alianza.commission.account.views.CommissionRow;
import io.alianza.commission.account.views.CommissionState;
import io.alianza.commission.statement.views.SeriesRow;
import io.alianza.commission.statement.views.StatementProjection;
import io.alianza.support.model.Money;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;
import io.alianza.support.views.Views;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where the money stands: open commissions added up, and the balances of the last statements. */
@Component
final class Balances {

    private static final List<String> OPEN =
            List.of(CommissionState.WAITING, CommissionState.ACCRUED, CommissionState.APPROVED);

    private final Views views;

    Balances(Views views) {
        this.views = views;
    }

    /** @param partnerId empty: of all partners, still one line for each currency */
    List<BalanceAnswer> of(Optional<String> partnerId) {
        TreeMap<String, Standing> byCurrency = new TreeMap<>();
        RowQuery all =
                partnerId.map(id -> RowQuery.all().where("partnerId", id)).orElseGet(RowQuery::all);
        try (Stream<CommissionRow> open =
                views.stream(CommissionProjection.COMMISSIONS, all.where("state", Comparison.IN, OPEN))) {
            open.forEach(row -> byCurrency.merge(row.currency(), Standing.of(row), Standing::plus));
        }
        try (Stream<SeriesRow> series = views.stream(StatementProjection.SERIES, all)) {
            series.forEach(row -> byCurrency.merge(row.currency(), Standing.payable(row), Standing::plus));
        }
        return byCurrency.entrySet().stream()
                .map(entry -> entry.getValue().answer(entry.getKey()))
                .toList();
    }

    private record Standing(
            int waitingDeals, BigDecimal waitingSales, BigDecimal accrued, BigDecimal approved, BigDecimal payable) {

        private static final BigDecimal ZERO = BigDecimal.ZERO;

        static Standing of(CommissionRow row) {
            return switch (row.state()) {
                case CommissionState.WAITING -> new Standing(1, row.dealAmount(), ZERO, ZERO, ZERO);
                case CommissionState.ACCRUED -> new Standing(0, ZERO, row.earned(), ZERO, ZERO);
                default -> new Standing(0, ZERO, ZERO, row.earned(), ZERO);
            };
        }

        static Standing payable(SeriesRow row) {
            return new Standing(0, ZERO, ZERO, ZERO, row.balance());
        }

        Standing plus(Standing other) {
            return new Standing(
                    waitingDeals + other.waitingDeals,
                    waitingSales.add(other.waitingSales),
                    accrued.add(other.accrued),
                    approved.add(other.approved),
                    payable.add(other.payable));
        }

        BalanceAnswer answer(String currency) {
            return new BalanceAnswer(
                    currency,
                    waitingDeals,
                    money(waitingSales, currency),
                    money(accrued, currency),
                    money(approved, currency),
                    money(payable, currency));
        }

        /** With at least the decimals of its currency, a plain zero too. */
        private static Money money(BigDecimal amount, String currency) {
            BigDecimal zero =
                    Money.zero(currency).rounded(RoundingMode.UNNECESSARY).amount();
            return new Money(amount.add(zero), currency);
        }
    }
}
