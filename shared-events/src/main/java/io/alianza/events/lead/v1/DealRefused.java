package io.alianza.events.lead.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * The registration is refused.
 *
 * @param dealId the deal
 * @param partnerId the partner
 * @param reason key of the reason
 * @param occurredOn business day of the fact
 */
public record DealRefused(String dealId, String partnerId, String reason, LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return dealId;
    }
}
