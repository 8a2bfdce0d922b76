package io.alianza.reporting.sales;

import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up deals. Each figure is of one currency; a deal counts once in each figure it has a part in. */
public final class SalesReport {

    /** Amounts keep the four decimals of the lines they are made of. */
    static final int SCALE = 4;

    private final Map<Key, Sum> sums = new HashMap<>();

    private SalesReport() {}

    private record Key(String key, String currency) {}

    private record Sum(BigDecimal amount, long deals) {

        static final Sum NONE = new Sum(BigDecimal.ZERO, 0);

        Sum plus(BigDecimal more) {
            return new Sum(amount.add(more), deals + 1);
        }
    }

    /** Largest first within a currency; months and years in order. */
    public static List<SalesFigure> of(Collection<SoldDeal> deals, SalesBy by, SalesCriteria criteria) {
        SalesReport report = new SalesReport();
        for (SoldDeal deal : deals) {
            if (criteria.matches(deal)) {
                report.add(deal, by);
            }
        }
        return report.figures(by);
    }

    private void add(SoldDeal deal, SalesBy by) {
        by.split(deal).forEach((key, amount) -> {
            Key place = new Key(key, deal.currency());
            sums.put(place, sums.getOrDefault(place, Sum.NONE).plus(amount));
        });
    }

    private List<SalesFigure> figures(SalesBy by) {
        return sums.entrySet().stream()
                .map(entry -> figure(entry.getKey(), entry.getValue()))
                .sorted(order(by))
                .toList();
    }

    private static SalesFigure figure(Key key, Sum sum) {
        // More decimals than four are never cut off, whoever sent them.
        BigDecimal amount = sum.amount().setScale(Math.max(SCALE, sum.amount().scale()));
        return new SalesFigure(key.key(), new Money(amount, key.currency()), sum.deals());
    }

    private static Comparator<SalesFigure> order(SalesBy by) {
        Comparator<SalesFigure> byCurrency =
                Comparator.comparing(figure -> figure.amount().currency());
        Comparator<SalesFigure> byKey = Comparator.comparing(SalesFigure::key);
        Comparator<SalesFigure> largestFirst =
                Comparator.comparing((SalesFigure figure) -> figure.amount().amount(), Comparator.reverseOrder());
        return by.isChronological()
                ? byKey.thenComparing(byCurrency)
                : byCurrency.thenComparing(largestFirst).thenComparing(byKey);
    }
}
