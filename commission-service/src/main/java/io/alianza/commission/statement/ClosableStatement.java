package io.alianza.commission.statement;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A statement as it would be closed.
 *
 * @param opening closing balance of the one before
 * @param earned sum of its lines
 * @param lines how many
 */
public record ClosableStatement(
        String partnerId, YearMonth month, String currency, BigDecimal opening, BigDecimal earned, int lines) {

    public BigDecimal closing() {
        return opening.add(earned);
    }
}
