package io.alianza.leads.deal;

import java.math.BigDecimal;
import java.util.List;

/**
 * One line of a deal.
 *
 * @param lineId key within the deal; keys may have gaps
 * @param product path in the product tree
 * @param quantity decimal digits
 * @param amount net of discount and tax in the deal's currency, decimal digits, up to four decimals as recorded
 */
public record DealLine(String lineId, String product, String quantity, String amount) {

    /** Exact: as many decimals as the line with the most. */
    public static BigDecimal sum(List<DealLine> lines) {
        return lines.stream().map(line -> new BigDecimal(line.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
