package io.alianza.commission.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which agreement a deal falls under, and which others there were.
 *
 * @param version of the agreement on the day the deal was won
 * @param regime its legal regime
 * @param validFrom first day of that version
 * @param covers whether it covers the deal's territory and all its products
 * @param planId absent when it pays no commission
 * @param candidates all that were in force that day, the chosen first, at most 20
 */
public record AgreementChoice(
        String agreementId,
        int version,
        String regime,
        LocalDate validFrom,
        boolean covers,
        @Nullable String planId,
        List<Candidate> candidates) {

    public AgreementChoice {
        candidates = List.copyOf(candidates);
    }
}
