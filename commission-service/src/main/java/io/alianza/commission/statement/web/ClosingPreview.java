package io.alianza.commission.statement.web;

import io.alianza.commission.statement.ClosableStatement;
import io.alianza.commission.statement.ClosingPlan;
import io.alianza.commission.statement.OpenMonth;
import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What closing would do, before it does.
 *
 * @param sums one for each currency
 * @param statements how many would be closed
 * @param first the first of them, by partner, currency and month
 * @param openMonths how many months would stay open
 * @param open the first of those, with what is open in them
 */
record ClosingPreview(
        YearMonth through, List<Sum> sums, int statements, List<Closable> first, int openMonths, List<OpenMonth> open) {

    private static final int SHOWN = 200;

    /** @param earned sum of what the statements would state */
    record Sum(String currency, int statements, Money earned) {}

    /** One statement as it would be closed. */
    record Closable(
            String partnerId,
            YearMonth month,
            String currency,
            Money opening,
            Money earned,
            Money closing,
            int lines) {}

    static ClosingPreview of(YearMonth through, ClosingPlan plan) {
        return new ClosingPreview(
                through,
                sums(plan.closable()),
                plan.closable().size(),
                shown(plan.closable(), ClosingPreview::closable),
                plan.open().size(),
                shown(plan.open(), Function.identity()));
    }

    private static List<Sum> sums(List<ClosableStatement> statements) {
        return statements.stream()
                .collect(Collectors.groupingBy(ClosableStatement::currency, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(currency -> sum(currency.getKey(), currency.getValue()))
                .toList();
    }

    private static Sum sum(String currency, List<ClosableStatement> statements) {
        BigDecimal earned = statements.stream().map(ClosableStatement::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sum(currency, statements.size(), new Money(earned, currency));
    }

    private static Closable closable(ClosableStatement statement) {
        String currency = statement.currency();
        return new Closable(
                statement.partnerId(),
                statement.month(),
                currency,
                new Money(statement.opening(), currency),
                new Money(statement.earned(), currency),
                new Money(statement.closing(), currency),
                statement.lines());
    }

    private static <T, A> List<A> shown(List<T> all, Function<T, A> answer) {
        return all.stream().limit(SHOWN).map(answer).toList();
    }
}
