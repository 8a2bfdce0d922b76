package io.alianza.events.lead.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * The registration is approved and protected.
 *
 * @param dealId the deal
 * @param partnerId the partner
 * @param protectedUntil first day it is no longer protected
 * @param occurredOn business day of the fact
 */
public record DealApproved(String dealId, String partnerId, LocalDate protectedUntil, LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return dealId;
    }
}
