package io.alianza.events.lead.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * The lead became a deal that is won.
 *
 * @param leadId the lead
 * @param partnerId the partner
 * @param dealId the deal that names this lead
 * @param occurredOn business day of the fact
 */
public record LeadWon(String leadId, String partnerId, String dealId, LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return leadId;
    }
}
