package io.alianza.reporting.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A won deal as figures count it. It never changes: what is won once stays won.
 *
 * @param dealId the deal
 * @param partnerId who sold it
 * @param territory path in the territory tree
 * @param currency ISO 4217 code of all its amounts
 * @param wonOn business day it was won
 * @param amount sum of its lines, net of discount and tax, up to four decimals
 * @param products its lines, put together by product
 */
public record SoldDeal(
        String dealId,
        String partnerId,
        String territory,
        String currency,
        LocalDate wonOn,
        BigDecimal amount,
        List<ProductShare> products) {

    public YearMonth month() {
        return YearMonth.from(wonOn);
    }

    /**
     * What one product makes up of a deal.
     *
     * @param product path in the product tree
     * @param amount sum of its lines
     */
    public record ProductShare(String product, BigDecimal amount) {

        /** The uppermost node of the product tree. */
        public String line() {
            int slash = product.indexOf('/');
            return slash < 0 ? product : product.substring(0, slash);
        }
    }
}
