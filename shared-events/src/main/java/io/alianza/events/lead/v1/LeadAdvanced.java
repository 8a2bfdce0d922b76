package io.alianza.events.lead.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * Work on a lead went on to another stage.
 *
 * @param leadId the lead
 * @param partnerId the partner
 * @param stage contacted, qualified, proposal; open list
 * @param occurredOn business day of the fact
 */
public record LeadAdvanced(String leadId, String partnerId, String stage, LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return leadId;
    }
}
