package io.alianza.commission.plan;

import java.math.BigDecimal;

/** Decimals in one written form, so that equal numbers are equal values: {@code 5}, never {@code 5.0} or {@code 5E+2}. */
final class Decimals {

    private Decimals() {}

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal percentOf(BigDecimal amount, BigDecimal percent) {
        return plain(amount.multiply(percent).movePointLeft(2));
    }
}
