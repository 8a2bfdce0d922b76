package io.alianza.commission.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Wrong on purpose: the clock is injected. */
public final class AsksTheMachineForTheTime {

    public LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
