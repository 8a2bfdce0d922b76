package io.alianza.commission.plan;

import java.math.RoundingMode;

/** How the exact sum of a deal becomes an amount of its currency, once. */
public enum Rounding {
    HALF_UP(RoundingMode.HALF_UP),
    HALF_EVEN(RoundingMode.HALF_EVEN);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    RoundingMode mode() {
        return mode;
    }
}
