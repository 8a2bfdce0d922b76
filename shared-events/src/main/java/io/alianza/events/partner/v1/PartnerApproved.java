package io.alianza.events.partner.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * The vendor said yes; the partner is not yet active.
 *
 * @param partnerId the partner
 * @param occurredOn business day of the fact
 */
public record PartnerApproved(String partnerId, LocalDate occurredOn) implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return partnerId;
    }
}
