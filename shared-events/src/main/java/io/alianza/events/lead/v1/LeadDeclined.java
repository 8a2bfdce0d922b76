package io.alianza.events.lead.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * The partner did not take it; it is not offered it again.
 *
 * @param leadId the lead
 * @param partnerId the partner
 * @param reason key of the reason
 * @param occurredOn business day of the fact
 */
public record LeadDeclined(String leadId, String partnerId, String reason, LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return leadId;
    }
}
