package io.alianza.local.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A lead of the sample. With a partner it is history and brings how it ended; without one it is fresh and Alianza distributes it.
 *
 * @param outcome won, lost or open; of a fresh one always open
 * @param closedOn day it ended
 */
record SampleLead(
        String key,
        String source,
        Province province,
        String product,
        String sector,
        String size,
        BigDecimal expected,
        LocalDate capturedOn,
        Optional<SamplePartner> partner,
        String outcome,
        Optional<LocalDate> closedOn,
        String reason,
        String company) {}
