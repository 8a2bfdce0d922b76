package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.services.ReportService.CostRow;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.portal.text.Ticks;
import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Commission beside the sales it is paid for: one block a currency, largest sales first. */
public record CostReport(List<Block> blocks) {

    private static final int BARS = 12;
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    /**
     * @param share commission / sales; absent without sales
     * @param rows most commission first; months in order
     * @param ticks marks of the chart's axis
     * @param charted how many of the rows are drawn
     * @param more how many rows only the file has
     */
    public record Block(
            String currency,
            Money sales,
            Money commission,
            Money approved,
            @Nullable BigDecimal share,
            List<Line> rows,
            String ticks,
            int charted,
            int more) {}

    public record Line(
            String key,
            String label,
            Money sales,
            Money commission,
            Money approved,
            @Nullable BigDecimal share) {}

    static CostReport of(List<CostRow> rows, String by, Map<String, String> labels, Formats f) {
        Map<String, List<CostRow>> byCurrency = new TreeMap<>();
        rows.forEach(row -> byCurrency
                .computeIfAbsent(row.sales().currency(), _ -> new ArrayList<>())
                .add(row));
        return new CostReport(byCurrency.entrySet().stream()
                .map(own -> block(own.getKey(), own.getValue(), by.equals("month"), labels, f))
                .sorted(Comparator.comparing((Block block) -> block.sales().amount())
                        .reversed())
                .toList());
    }

    private static Block block(
            String currency, List<CostRow> rows, boolean months, Map<String, String> labels, Formats f) {
        Money sales = sum(rows, CostRow::sales, currency);
        Money commission = sum(rows, CostRow::commission, currency);
        List<Line> lines = rows.stream()
                .sorted(order(months))
                .map(row -> line(row, labels))
                .toList();
        List<Line> shown = lines.subList(0, months ? lines.size() : Math.min(lines.size(), SalesReport.SHOWN));
        int charted = months ? lines.size() : Math.min(lines.size(), BARS);
        BigDecimal largest = lines.stream()
                .limit(charted)
                .map(Line::share)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return new Block(
                currency,
                sales,
                commission,
                sum(rows, CostRow::approved, currency),
                Shares.of(commission.amount(), sales.amount()),
                shown,
                Ticks.upTo(largest, LEAST, f::percent),
                charted,
                lines.size() - shown.size());
    }

    private static Line line(CostRow row, Map<String, String> labels) {
        return new Line(
                row.key(),
                labels.getOrDefault(row.key(), row.name()),
                row.sales(),
                row.commission(),
                row.approved(),
                row.share());
    }

    private static Money sum(List<CostRow> rows, Function<CostRow, Money> which, String currency) {
        return rows.stream().map(which).reduce(Money.zero(currency), Money::plus);
    }

    private static Comparator<CostRow> order(boolean months) {
        return months
                ? Comparator.comparing(CostRow::key)
                : Comparator.comparing((CostRow row) -> row.commission().amount())
                        .reversed();
    }
}
