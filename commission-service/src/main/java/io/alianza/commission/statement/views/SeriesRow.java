package io.alianza.commission.statement.views;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * The statements of a partner in one currency.
 *
 * @param last month of the last one
 * @param balance its closing balance
 */
public record SeriesRow(String id, String partnerId, String currency, YearMonth last, BigDecimal balance) {}
