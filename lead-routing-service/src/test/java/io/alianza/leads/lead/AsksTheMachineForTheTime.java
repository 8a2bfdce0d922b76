package io.alianza.leads.lead;

import java.time.LocalDate;
import java.time.ZoneId;

/** Wrong on purpose: a day no test can move. */
public final class AsksTheMachineForTheTime {

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Madrid"));
    }
}
