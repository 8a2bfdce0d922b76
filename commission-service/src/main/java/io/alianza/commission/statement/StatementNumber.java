package io.alianza.commission.statement;

import java.time.YearMonth;

/**
 * A statement's own number: partner number, month and currency. There is one statement for the three, so the number is
 * unique, and what stands before or behind it can be told from it; a running number could have gaps to explain.
 */
public record StatementNumber(String partnerNumber, YearMonth month, String currency) {

    @Override
    public String toString() {
        return partnerNumber + "-" + month + "-" + currency;
    }
}
