package io.alianza.commission.deal;

import java.math.BigDecimal;

/**
 * One line of a won deal.
 *
 * @param lineId key of the line within its deal
 * @param product path in the product tree
 * @param amount net of discount and tax, in the deal's currency, up to four decimals
 */
public record SoldLine(String lineId, String product, BigDecimal amount) {

    public TreePath path() {
        return new TreePath(product);
    }
}
