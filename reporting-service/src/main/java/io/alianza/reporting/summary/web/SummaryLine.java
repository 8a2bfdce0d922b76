package io.alianza.reporting.summary.web;

import io.alianza.reporting.summary.Summary;
import io.alianza.reporting.summary.Summary.Count;
import io.alianza.reporting.summary.Trends.Trend;
import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One figure of the summary as a line of CSV.
 *
 * @param currency absent for what is counted
 */
record SummaryLine(String figure, Optional<String> currency, Optional<BigDecimal> now, Optional<BigDecimal> previous) {

    static List<SummaryLine> of(Summary summary) {
        List<SummaryLine> lines = new ArrayList<>();
        summary.sales().forEach(trend -> lines.add(amount("sales", trend)));
        summary.commissions().forEach(trend -> lines.add(amount("commissions", trend)));
        lines.add(count("dealsWon", summary.dealsWon()));
        lines.add(count("leadsCaptured", summary.leadsCaptured()));
        lines.add(count("activePartners", summary.activePartners()));
        lines.add(new SummaryLine(
                "acceptanceRate", Optional.empty(), summary.acceptanceRate(), summary.previousAcceptanceRate()));
        return lines;
    }

    private static SummaryLine amount(String figure, Trend trend) {
        return new SummaryLine(
                figure,
                Optional.of(trend.amount().currency()),
                Optional.of(trend.amount().amount()),
                trend.previous().map(Money::amount));
    }

    private static SummaryLine count(String figure, Count count) {
        return new SummaryLine(
                figure,
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(count.now())),
                Optional.of(BigDecimal.valueOf(count.previous())));
    }
}
