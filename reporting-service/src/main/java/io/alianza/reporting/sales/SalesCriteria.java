package io.alianza.reporting.sales;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which deals count.
 *
 * @param from first day they were won on
 * @param to day after the last
 * @param currency of these only
 * @param partnerId of this partner only
 * @param territory in this territory or beneath it only
 */
public record SalesCriteria(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> currency,
        Optional<String> partnerId,
        Optional<String> territory) {

    /** Of a span of days, of one partner or of all. */
    public static SalesCriteria between(LocalDate from, LocalDate to, Optional<String> partnerId) {
        return new SalesCriteria(Optional.of(from), Optional.of(to), Optional.empty(), partnerId, Optional.empty());
    }

    public boolean matches(SoldDeal deal) {
        return from.filter(deal.wonOn()::isBefore).isEmpty()
                && to.filter(day -> !deal.wonOn().isBefore(day)).isEmpty()
                && isSame(currency, deal.currency())
                && isSame(partnerId, deal.partnerId())
                && territory.filter(path -> !covers(path, deal.territory())).isEmpty();
    }

    private static boolean isSame(Optional<String> wanted, String given) {
        return wanted.isEmpty() || wanted.get().equals(given);
    }

    private static boolean covers(String path, String beneath) {
        return beneath.equals(path) || beneath.startsWith(path + "/");
    }
}
