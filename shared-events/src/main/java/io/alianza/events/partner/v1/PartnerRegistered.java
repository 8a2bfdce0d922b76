package io.alianza.events.partner.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A partner was entered; it is not yet approved.
 *
 * @param partnerId the partner
 * @param number the vendor's own short number for it, unique
 * @param kind {@code company} or {@code person}; a person's names are not in events
 * @param legalName registered name of a company; absent for a person
 * @param tradeName name it trades under; absent when it is the legal one
 * @param country ISO 3166-1 alpha-2
 * @param types how it sells: reseller, distributor, referral, affiliate, msp, system-integrator, agency; open list
 * @param category the vendor's own classification; may be absent
 * @param parentId partner it belongs to or buys from; may be absent
 * @param capacity open leads it can hold at a time
 * @param weight share of leads relative to others, decimal digits, 0 = none
 * @param externalIds ids in other systems, system to id; may be empty
 * @param occurredOn business day of the fact
 */
public record PartnerRegistered(
        String partnerId,
        String number,
        String kind,
        @Nullable String legalName,
        @Nullable String tradeName,
        String country,
        Set<String> types,
        @Nullable String category,
        @Nullable String parentId,
        int capacity,
        String weight,
        Map<String, String> externalIds,
        LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return partnerId;
    }
}
