package io.alianza.commission.account.web;

import io.alianza.commission.account.views.CommissionRow;
import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would be approved in one currency.
 *
 * @param commissions how many
 * @param zero how many of them are zero
 */
record ApprovalSum(String currency, int commissions, int zero, Money sum) {

    static List<ApprovalSum> of(Stream<CommissionRow> rows) {
        return rows
                .collect(Collectors.groupingBy(CommissionRow::currency, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(currency -> of(currency.getKey(), currency.getValue()))
                .toList();
    }

    private static ApprovalSum of(String currency, List<CommissionRow> rows) {
        BigDecimal sum = rows.stream().map(CommissionRow::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
        int zero = (int) rows.stream().filter(row -> row.earned().signum() == 0).count();
        return new ApprovalSum(currency, rows.size(), zero, new Money(sum, currency));
    }
}
