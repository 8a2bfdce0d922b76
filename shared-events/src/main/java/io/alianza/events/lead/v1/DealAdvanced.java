package io.alianza.events.lead.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * The deal went on to another stage.
 *
 * @param dealId the deal
 * @param partnerId the partner
 * @param stage qualified, proposal, negotiation; open list
 * @param occurredOn business day of the fact
 */
public record DealAdvanced(String dealId, String partnerId, String stage, LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return dealId;
    }
}
