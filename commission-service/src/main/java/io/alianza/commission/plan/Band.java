package io.alianza.commission.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The part of a measured amount that lies above one bound and not above the next. A bound belongs to the band below it.
 *
 * @param above lower bound, exclusive; 0 for the first band; in the deal's currency
 * @param upTo upper bound, inclusive; absent for the last band
 * @param percent of the amount within the band
 */
public record Band(BigDecimal above, @Nullable BigDecimal upTo, BigDecimal percent) {

    public Band {
        above = Decimals.plain(above);
        upTo = upTo == null ? null : Decimals.plain(upTo);
        percent = Decimals.plain(percent);
    }

    /** How much of the measured amount lies within. */
    BigDecimal share(BigDecimal measured) {
        BigDecimal top = upTo == null ? measured : measured.min(upTo);
        return Decimals.plain(top.subtract(above).max(BigDecimal.ZERO));
    }

    Slice cut(BigDecimal measured) {
        BigDecimal amount = share(measured);
        return new Slice(above, upTo, percent, amount, Decimals.percentOf(amount, percent));
    }
}
