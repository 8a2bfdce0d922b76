package io.alianza.events;

import java.util.Map;

/**
 * One line of a deal.
 *
 * @param lineId key of the line within its deal; keys may have gaps
 * @param product path of the product in the product tree, for example {@code R/BK-R93R-62}
 * @param quantity decimal digits
 * @param amount net of discount and tax, in the deal's currency, up to four decimals
 * @param externalIds ids of the line in other systems, system to id; may be empty
 */
public record SaleLine(
        String lineId, String product, String quantity, Amount amount, Map<String, String> externalIds) {}
