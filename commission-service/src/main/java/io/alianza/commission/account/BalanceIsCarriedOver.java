package io.alianza.commission.account;

import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.math.BigDecimal;
import java.util.Map;

/** A statement opens with the closing balance of the one before, to the cent. */
record BalanceIsCarriedOver(BigDecimal before, BigDecimal opening) implements Rule {

    @Override
    public void verify() {
        if (before.compareTo(opening) != 0) {
            throw Refusal.conflict(
                    "opening-differs", Map.of("expected", before.toPlainString(), "actual", opening.toPlainString()));
        }
    }
}
