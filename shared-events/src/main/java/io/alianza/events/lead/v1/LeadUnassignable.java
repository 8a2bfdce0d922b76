package io.alianza.events.lead.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * Nobody could be offered the lead; it waits for the channel manager, or for capacity.
 *
 * @param leadId the lead
 * @param reason {@code no-partner-authorised} or {@code no-capacity}; open list
 * @param occurredOn business day of the fact
 */
public record LeadUnassignable(String leadId, String reason, LocalDate occurredOn) implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return leadId;
    }
}
