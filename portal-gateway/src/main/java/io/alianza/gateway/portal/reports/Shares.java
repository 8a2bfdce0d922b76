package io.alianza.gateway.portal.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A part of a whole, as a ratio of four decimals. */
final class Shares {

    private Shares() {}

    /** Nothing where there is nothing to divide by. */
    static @Nullable BigDecimal of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, 4, RoundingMode.HALF_UP);
    }
}
