package io.alianza.commission.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commission with all that is needed to redo it by hand.
 *
 * @param currency the deal's
 * @param dealAmount sum of the deal's lines as recorded
 * @param parts by product line and rule
 * @param exact sum of the parts, not rounded
 * @param commission the exact sum, rounded once to the currency's own scale
 * @param zeroReason why it is zero; absent when it is not
 */
public record Calculation(
        String currency,
        BigDecimal dealAmount,
        List<Part> parts,
        BigDecimal exact,
        BigDecimal commission,
        @Nullable ZeroReason zeroReason) {}
