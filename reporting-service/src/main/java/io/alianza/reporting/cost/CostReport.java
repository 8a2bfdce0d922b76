package io.alianza.reporting.cost;

import io.alianza.reporting.sales.SalesCriteria;
import io.alianza.reporting.sales.SoldDeal;
import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts commissions beside the sales they were paid for. Per currency, never across. */
public final class CostReport {

    private static final int SHARE_DIGITS = 4;

    private final Map<Key, Sums> sums =
            new TreeMap<>(Comparator.comparing(Key::key).thenComparing(Key::currency));

    private CostReport() {}

    private record Key(String key, String currency) {}

    private record Sums(BigDecimal sales, BigDecimal commission, BigDecimal approved) {

        Sums plus(Sums more) {
            return new Sums(sales.add(more.sales), commission.add(more.commission), approved.add(more.approved));
        }

        Optional<BigDecimal> share() {
            return sales.signum() == 0
                    ? Optional.empty()
                    : Optional.of(commission.divide(sales, SHARE_DIGITS, RoundingMode.HALF_UP));
        }
    }

    public static List<CostFigure> of(
            Collection<SoldDeal> deals, Collection<Commission> commissions, CostBy by, SalesCriteria criteria) {
        CostReport report = new CostReport();
        deals.stream().filter(criteria::matches).forEach(deal -> report.add(by.key(deal), deal.currency(), sold(deal)));
        commissions.stream()
                .filter(commission -> matches(criteria, commission))
                .forEach(commission -> report.add(by.key(commission), commission.currency(), paid(commission)));
        return report.sums.entrySet().stream()
                .map(entry -> figure(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean matches(SalesCriteria criteria, Commission commission) {
        return criteria.from().filter(commission.accruedOn()::isBefore).isEmpty()
                && criteria.to()
                        .filter(day -> !commission.accruedOn().isBefore(day))
                        .isEmpty()
                && criteria.partnerId()
                        .filter(id -> !id.equals(commission.partnerId()))
                        .isEmpty()
                && criteria.currency()
                        .filter(code -> !code.equals(commission.currency()))
                        .isEmpty();
    }

    private void add(String key, String currency, Sums more) {
        sums.merge(new Key(key, currency), more, Sums::plus);
    }

    private static Sums sold(SoldDeal deal) {
        return new Sums(deal.amount(), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static Sums paid(Commission commission) {
        BigDecimal approved = commission.approved() ? commission.amount() : BigDecimal.ZERO;
        return new Sums(BigDecimal.ZERO, commission.amount(), approved);
    }

    private static CostFigure figure(Key key, Sums sums) {
        return new CostFigure(
                key.key(),
                new Money(sums.sales(), key.currency()),
                new Money(sums.commission(), key.currency()),
                new Money(sums.approved(), key.currency()),
                sums.share());
    }
}
