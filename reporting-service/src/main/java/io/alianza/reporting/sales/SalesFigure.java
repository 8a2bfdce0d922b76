package io.alianza.reporting.sales;

import io.alianza.support.model.Money;

/**
 * One figure of a report.
 *
 * @param key what it is about: an id, a path, a month
 * @param amount sum, of one currency
 * @param deals how many deals had a part in it
 */
public record SalesFigure(String key, Money amount, long deals) {}
