package io.alianza.reporting.cost;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a won deal cost in commission; zero is a figure too.
 *
 * @param accrualId the accrual
 * @param partnerId who earned it
 * @param dealId by which deal
 * @param currency ISO 4217 code
 * @param amount as posted, rounded once
 * @param approved whether finance has approved it
 * @param accruedOn business day it counts on: the one the deal was won
 */
public record Commission(
        String accrualId,
        String partnerId,
        String dealId,
        String currency,
        BigDecimal amount,
        boolean approved,
        LocalDate accruedOn) {

    public Commission asApproved() {
        return new Commission(accrualId, partnerId, dealId, currency, amount, true, accruedOn);
    }
}
