package io.alianza.local.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A deal of the sample: won, or registered and waiting for a decision.
 *
 * @param leadKey lead it came from
 * @param state won or registered
 * @param on day it was won or registered
 */
record SampleDeal(
        String key,
        SamplePartner partner,
        Optional<String> leadKey,
        Province province,
        String customer,
        String customerTaxId,
        String state,
        LocalDate on,
        List<Line> lines) {

    /** @param amount net, in euros, two decimals */
    record Line(int number, String product, int quantity, BigDecimal amount) {}
}
