package io.alianza.events.partner.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * How much the partner can take has been set.
 *
 * @param partnerId the partner
 * @param capacity open leads it can hold at a time
 * @param weight decimal digits, 0 = none
 * @param occurredOn business day of the fact
 */
public record PartnerCapacitySet(String partnerId, int capacity, String weight, LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return partnerId;
    }
}
