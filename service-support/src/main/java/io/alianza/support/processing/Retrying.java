package io.alianza.support.processing;

import java.util.function.BooleanSupplier;

/** Marks that an operator's retry of parked events runs on this thread. */
final class Retrying {

    private static final ScopedValue<Boolean> PARKED = ScopedValue.newInstance();

    private Retrying() {}

    static boolean isParked() {
        return PARKED.isBound();
    }

    static boolean parked(BooleanSupplier retry) {
        return ScopedValue.where(PARKED, true).call(retry::getAsBoolean);
    }
}
