package io.alianza.reporting.sales.web;

import io.alianza.support.model.Money;
import java.util.Optional;

/**
 * One figure.
 *
 * @param key partner id, path, month, year or currency
 * @param label what a page calls it; absent where the key says it all
 * @param amount of one currency, four decimals
 * @param deals that had a part in it
 */
record SalesRow(String key, Optional<String> label, Money amount, long deals) {}
