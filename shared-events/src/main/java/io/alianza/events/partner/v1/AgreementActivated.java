package io.alianza.events.partner.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of an agreement is in force from a day on. Versions are never edited; a later version replaces it for the days it covers.
 *
 * @param agreementId the agreement
 * @param version from 1
 * @param partnerId the partner
 * @param regime reseller, distribution, referral, affiliate, agency; open list
 * @param remuneration kinds: margin, volume-bonus, commission, spiff, mdf; open list
 * @param territories paths in the territory tree it covers (itself and all beneath), for example {@code ES/28}; empty: everywhere
 * @param products paths in the product tree it covers; empty: all
 * @param validFrom first day
 * @param validTo first day it no longer holds; absent: open end
 * @param planId commission plan; absent when no commission is paid
 * @param externalIds ids in other systems, system to id; may be empty
 * @param occurredOn business day of the fact
 */
public record AgreementActivated(
        String agreementId,
        int version,
        String partnerId,
        String regime,
        Set<String> remuneration,
        Set<String> territories,
        Set<String> products,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String planId,
        Map<String, String> externalIds,
        LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return agreementId;
    }
}
