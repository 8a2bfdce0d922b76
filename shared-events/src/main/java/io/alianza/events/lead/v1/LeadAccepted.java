package io.alianza.events.lead.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * The partner took the lead it was offered.
 *
 * @param leadId the lead
 * @param partnerId the partner
 * @param occurredOn business day of the fact
 */
public record LeadAccepted(String leadId, String partnerId, LocalDate occurredOn) implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return leadId;
    }
}
