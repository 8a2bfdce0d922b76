package io.alianza.commission.statement;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A commission that is on no statement yet.
 *
 * @param earned absent while it waits
 * @param approved whether finance has said yes
 */
public record OpenEntry(
        String partnerId,
        String currency,
        YearMonth month,
        @Nullable BigDecimal earned,
        boolean approved) {

    boolean waits() {
        return earned == null;
    }
}
