package io.alianza.reporting.funnel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A quotient, or nothing where there is nothing to divide by. */
public final class Ratio {

    private static final int DIGITS = 4;

    private Ratio() {}

    /** With four decimals: 0.2500 is 25 %. */
    public static Optional<BigDecimal> of(long part, long whole) {
        return of(part, whole, DIGITS);
    }

    static Optional<BigDecimal> of(long part, long whole, int digits) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), digits, RoundingMode.HALF_UP));
    }
}
