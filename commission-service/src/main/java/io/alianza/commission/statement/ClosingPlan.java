package io.alianza.commission.statement;

import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What closing would do: per partner and currency the months in order, each opening with the balance before, up to the
 * first that still has something open.
 *
 * @param closable in order of partner, currency and month
 * @param open months that stay open, and why
 */
public record ClosingPlan(List<ClosableStatement> closable, List<OpenMonth> open) {

    public static ClosingPlan of(Collection<OpenEntry> entries, Collection<Balance> balances) {
        Map<Series, BigDecimal> openings = balances.stream()
                .collect(Collectors.toMap(
                        balance -> new Series(balance.partnerId(), balance.currency()), Balance::amount));
        SortedMap<Series, List<OpenEntry>> series = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> new Series(entry.partnerId(), entry.currency()), TreeMap::new, Collectors.toList()));
        List<ClosableStatement> closable = new ArrayList<>();
        List<OpenMonth> open = new ArrayList<>();
        series.forEach((key, ofSeries) ->
                plan(key, months(ofSeries), openings.getOrDefault(key, nothing(key.currency())), closable, open));
        return new ClosingPlan(List.copyOf(closable), List.copyOf(open));
    }

    private static BigDecimal nothing(String currency) {
        return Money.zero(currency).rounded(RoundingMode.UNNECESSARY).amount();
    }

    private static SortedMap<YearMonth, List<OpenEntry>> months(List<OpenEntry> entries) {
        return entries.stream().collect(Collectors.groupingBy(OpenEntry::month, TreeMap::new, Collectors.toList()));
    }

    private static void plan(
            Series series,
            SortedMap<YearMonth, List<OpenEntry>> months,
            BigDecimal opening,
            List<ClosableStatement> closable,
            List<OpenMonth> open) {
        BigDecimal balance = opening;
        boolean blocked = false;
        for (Map.Entry<YearMonth, List<OpenEntry>> month : months.entrySet()) {
            OpenMonth left = open(series, month.getKey(), month.getValue());
            blocked = blocked || left.waiting() + left.accrued() > 0;
            if (blocked) {
                open.add(left);
            } else {
                ClosableStatement statement = statement(series, month.getKey(), balance, month.getValue());
                closable.add(statement);
                balance = statement.closing();
            }
        }
    }

    private static OpenMonth open(Series series, YearMonth month, List<OpenEntry> entries) {
        int waiting = (int) entries.stream().filter(OpenEntry::waits).count();
        int approved = (int) entries.stream().filter(OpenEntry::approved).count();
        return new OpenMonth(
                series.partnerId(), month, series.currency(), waiting, entries.size() - waiting - approved);
    }

    private static ClosableStatement statement(
            Series series, YearMonth month, BigDecimal opening, List<OpenEntry> entries) {
        BigDecimal earned = entries.stream()
                .map(OpenEntry::earned)
                .filter(Objects::nonNull)
                .reduce(nothing(series.currency()), BigDecimal::add);
        return new ClosableStatement(series.partnerId(), month, series.currency(), opening, earned, entries.size());
    }

    private record Series(String partnerId, String currency) implements Comparable<Series> {

        private static final Comparator<Series> ORDER =
                Comparator.comparing(Series::partnerId).thenComparing(Series::currency);

        @Override
        public int compareTo(Series other) {
            return ORDER.compare(this, other);
        }
    }
}
