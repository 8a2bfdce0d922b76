package io.alianza.commission.statement;

import java.time.YearMonth;

/**
 * A month that cannot be closed.
 *
 * @param waiting commissions in it that wait for an agreement or a plan
 * @param accrued commissions in it that wait for approval; 0 and 0 when only an earlier month keeps it open
 */
public record OpenMonth(String partnerId, YearMonth month, String currency, int waiting, int accrued) {}
