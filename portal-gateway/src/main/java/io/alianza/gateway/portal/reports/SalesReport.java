package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.services.ReportService.SalesRow;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.portal.text.Ticks;
import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures as the page shows them: one block a currency, because unlike currencies are never added.
 *
 * @param deals of all blocks
 */
public record SalesReport(List<Block> blocks, long deals) {

    /** One total a currency. */
    public List<Money> totals() {
        return blocks.stream().map(Block::total).toList();
    }

    private static final int BARS = 12;
    /** As many rows as one reads; the file has all. */
    private static final int SHOWN = 50;

    /**
     * @param total of the rows of this currency
     * @param rows largest first; months in order
     * @param ticks marks of the chart's axis
     * @param charted how many of the rows are drawn: the largest
     * @param more how many rows only the file has
     */
    public record Block(
            String currency, Money total, long deals, List<Line> rows, String ticks, int charted, int more) {}

    public record Line(String key, String label, Money amount, long deals, BigDecimal share) {}

    static SalesReport of(List<SalesRow> rows, String by, Map<String, String> labels, Formats f) {
        Map<String, List<SalesRow>> byCurrency = new TreeMap<>();
        rows.forEach(row -> byCurrency
                .computeIfAbsent(row.amount().currency(), unused -> new ArrayList<>())
                .add(row));
        Map<String, Block> blocks = new LinkedHashMap<>();
        byCurrency.forEach((currency, own) -> blocks.put(currency, block(currency, own, by, labels, f)));
        List<Block> largestFirst = blocks.values().stream()
                .sorted(Comparator.comparingLong(Block::deals).reversed())
                .toList();
        return new SalesReport(
                largestFirst, rows.stream().mapToLong(SalesRow::deals).sum());
    }

    private static Block block(String currency, List<SalesRow> rows, String by, Map<String, String> labels, Formats f) {
        Money total = rows.stream().map(SalesRow::amount).reduce(Money.zero(currency), Money::plus);
        List<Line> lines = rows.stream()
                .sorted(order(by))
                .map(row -> new Line(
                        row.key(),
                        labels.getOrDefault(row.key(), row.name()),
                        row.amount(),
                        row.deals(),
                        share(row.amount(), total)))
                .toList();
        BigDecimal largest = rows.stream()
                .map(row -> row.amount().amount())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int charted = by.equals("month") ? lines.size() : Math.min(lines.size(), BARS);
        long deals = rows.stream().mapToLong(SalesRow::deals).sum();
        List<Line> shown = lines.subList(0, Math.min(lines.size(), by.equals("month") ? lines.size() : SHOWN));
        return new Block(
                currency, total, deals, shown, Ticks.upTo(largest, currency, f), charted, lines.size() - shown.size());
    }

    private static Comparator<SalesRow> order(String by) {
        return by.equals("month")
                ? Comparator.comparing(SalesRow::key)
                : Comparator.comparing((SalesRow row) -> row.amount().amount()).reversed();
    }

    private static BigDecimal share(Money part, Money whole) {
        return whole.amount().signum() == 0
                ? BigDecimal.ZERO
                : part.amount().divide(whole.amount(), 4, RoundingMode.HALF_UP);
    }
}
