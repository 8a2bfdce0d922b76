package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.services.ReportService.SalesRow;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.portal.text.Ticks;
import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures as the page shows them: one block a currency, because unlike currencies are never added.
 *
 * @param deals of all blocks
 */
public record SalesReport(List<Block> blocks, long deals) {

    private static final int BARS = 12;
    /** As many rows as one reads; the file has all. */
    static final int SHOWN = 50;
    /** An axis shows at least five of whatever the currency's unit is. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(5);

    /**
     * @param total of the rows of this currency
     * @param deals each counted once, in however many rows it has a part
     * @param rows largest first; months in order
     * @param ticks marks of the chart's axis
     * @param charted how many of the rows are drawn: the largest
     * @param more how many rows only the file has
     */
    public record Block(
            String currency, Money total, long deals, List<Line> rows, String ticks, int charted, int more) {}

    public record Line(
            String key,
            String label,
            Money amount,
            long deals,
            @Nullable BigDecimal share) {}

    /** One total a currency. */
    public List<Money> totals() {
        return blocks.stream().map(Block::total).toList();
    }

    /** @param currencies the same sales by currency: a deal of several products has a part in several rows, but is one deal */
    static SalesReport of(
            List<SalesRow> rows, List<SalesRow> currencies, String by, Map<String, String> labels, Formats f) {
        Map<String, Long> deals = currencies.stream()
                .collect(Collectors.toMap(row -> row.amount().currency(), SalesRow::deals, Long::sum));
        Map<String, List<SalesRow>> byCurrency = new TreeMap<>();
        rows.forEach(row -> byCurrency
                .computeIfAbsent(row.amount().currency(), _ -> new ArrayList<>())
                .add(row));
        List<Block> largestFirst = byCurrency.entrySet().stream()
                .map(own -> block(own.getKey(), own.getValue(), deals.getOrDefault(own.getKey(), 0L), by, labels, f))
                .sorted(Comparator.comparingLong(Block::deals).reversed())
                .toList();
        return new SalesReport(
                largestFirst, deals.values().stream().mapToLong(Long::longValue).sum());
    }

    private static Block block(
            String currency, List<SalesRow> rows, long deals, String by, Map<String, String> labels, Formats f) {
        Money total = rows.stream().map(SalesRow::amount).reduce(Money.zero(currency), Money::plus);
        List<Line> lines = rows.stream()
                .sorted(order(by))
                .map(row -> new Line(
                        row.key(),
                        labels.getOrDefault(row.key(), row.name()),
                        row.amount(),
                        row.deals(),
                        Shares.of(row.amount().amount(), total.amount())))
                .toList();
        BigDecimal largest = rows.stream()
                .map(row -> row.amount().amount())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        boolean months = by.equals("month");
        List<Line> shown = lines.subList(0, months ? lines.size() : Math.min(lines.size(), SHOWN));
        return new Block(
                currency,
                total,
                deals,
                shown,
                Ticks.upTo(largest, LEAST, value -> f.roundMoney(new Money(value, currency))),
                months ? lines.size() : Math.min(lines.size(), BARS),
                lines.size() - shown.size());
    }

    private static Comparator<SalesRow> order(String by) {
        return by.equals("month")
                ? Comparator.comparing(SalesRow::key)
                : Comparator.comparing((SalesRow row) -> row.amount().amount()).reversed();
    }
}
