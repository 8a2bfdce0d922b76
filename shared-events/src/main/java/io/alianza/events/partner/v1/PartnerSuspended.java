package io.alianza.events.partner.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * No new leads; it keeps what it has. Open offers are recalled.
 *
 * @param partnerId the partner
 * @param reason key of the reason
 * @param occurredOn business day of the fact
 */
public record PartnerSuspended(String partnerId, String reason, LocalDate occurredOn) implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return partnerId;
    }
}
