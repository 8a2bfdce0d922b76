package io.alianza.reporting.summary;

import io.alianza.reporting.cost.Commission;
import io.alianza.reporting.cost.CostBy;
import io.alianza.reporting.cost.CostFigure;
import io.alianza.reporting.cost.CostReport;
import io.alianza.reporting.directory.PartnerEntry;
import io.alianza.reporting.funnel.FunnelLead;
import io.alianza.reporting.funnel.FunnelLead.Offer;
import io.alianza.reporting.funnel.Ratio;
import io.alianza.reporting.sales.SalesBy;
import io.alianza.reporting.sales.SalesCriteria;
import io.alianza.reporting.sales.SalesFigure;
import io.alianza.reporting.sales.SalesReport;
import io.alianza.reporting.sales.SoldDeal;
import io.alianza.reporting.summary.Trends.Trend;
import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A period in a few figures, beside the period before.
 *
 * @param period days both are made of
 * @param sales won, per currency
 * @param commissions accrued, per currency
 * @param dealsWon deals won
 * @param leadsCaptured leads that came in; for a partner: that it was offered
 * @param activePartners partners that worked at the end
 * @param acceptanceRate accepted offers / offers made; absent without offers
 * @param previousAcceptanceRate the same, before
 */
public record Summary(
        Period period,
        List<Trend> sales,
        List<Trend> commissions,
        Count dealsWon,
        Count leadsCaptured,
        Count activePartners,
        Optional<BigDecimal> acceptanceRate,
        Optional<BigDecimal> previousAcceptanceRate) {

    /** Now and before. */
    public record Count(long now, long previous) {}

    /**
     * What it is made of.
     *
     * @param partnerId the only partner that counts; empty: all
     */
    public record Material(
            Collection<SoldDeal> deals,
            Collection<Commission> commissions,
            Collection<FunnelLead> leads,
            Collection<PartnerEntry> partners,
            Optional<String> partnerId) {

        /** The figures of one span of days. */
        private Figures between(LocalDate from, LocalDate to) {
            SalesCriteria criteria = SalesCriteria.between(from, to, partnerId);
            List<SalesFigure> sold = SalesReport.of(deals, SalesBy.CURRENCY, criteria);
            List<Offer> offers = leads.stream()
                    .flatMap(lead -> lead.offers().stream())
                    .filter(offer -> isOurs(offer.partnerId()) && isWithin(offer.offeredOn(), from, to))
                    .toList();
            return new Figures(
                    sold.stream().collect(Collectors.toMap(SalesFigure::key, SalesFigure::amount)),
                    earned(criteria),
                    sold.stream().mapToLong(SalesFigure::deals).sum(),
                    partnerId.isPresent() ? offers.size() : count(leads, lead -> isWithin(lead.capturedOn(), from, to)),
                    count(partners, partner -> isOurs(partner.partnerId()) && partner.isActiveOn(to.minusDays(1))),
                    Ratio.of(count(offers, offer -> offer.acceptedOn() != null), offers.size()));
        }

        private Map<String, Money> earned(SalesCriteria criteria) {
            return CostReport.of(List.of(), commissions, CostBy.PARTNER, criteria).stream()
                    .map(CostFigure::commission)
                    .collect(Collectors.toMap(Money::currency, money -> money, Money::plus));
        }

        private boolean isOurs(String id) {
            return partnerId.filter(only -> !only.equals(id)).isEmpty();
        }
    }

    private record Figures(
            Map<String, Money> sales,
            Map<String, Money> commissions,
            long deals,
            long leads,
            long partners,
            Optional<BigDecimal> acceptanceRate) {}

    public static Summary of(Material material, Period period) {
        Figures now = material.between(period.from(), period.to());
        Figures before = material.between(period.previousFrom(), period.previousTo());
        return new Summary(
                period,
                Trends.of(now.sales(), before.sales()),
                Trends.of(now.commissions(), before.commissions()),
                new Count(now.deals(), before.deals()),
                new Count(now.leads(), before.leads()),
                new Count(now.partners(), before.partners()),
                now.acceptanceRate(),
                before.acceptanceRate());
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    private static <T> long count(Collection<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).count();
    }
}
