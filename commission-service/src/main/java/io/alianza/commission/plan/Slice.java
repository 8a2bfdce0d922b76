package io.alianza.commission.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one band of a rule contributed.
 *
 * @param above lower bound, exclusive
 * @param upTo upper bound, inclusive; absent for the last band
 * @param percent of the band
 * @param amount of the measured amount that lies in the band; 0 when it was not reached
 * @param exact percent of that amount, not rounded
 */
public record Slice(
        BigDecimal above, @Nullable BigDecimal upTo, BigDecimal percent, BigDecimal amount, BigDecimal exact) {

    public boolean reached() {
        return amount.signum() > 0;
    }
}
