package io.alianza.support.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount of one currency. Amounts of unlike currencies are never added.
 *
 * @param amount decimal with up to four decimals as recorded; a posting has the currency's own scale
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

    public Money {
        if (Currency.getInstance(currency).getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("not a currency of payments: " + currency);
        }
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("unlike currencies: " + currency + " and " + other.currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** Rounded once to the currency's own scale (2 for EUR, 0 for JPY). */
    public Money rounded(RoundingMode mode) {
        return new Money(amount.setScale(Currency.getInstance(currency).getDefaultFractionDigits(), mode), currency);
    }
}
