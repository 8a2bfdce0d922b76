package io.alianza.events.lead.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The lead came to nothing.
 *
 * @param leadId the lead
 * @param partnerId who held it; absent when nobody did
 * @param reason key of the reason
 * @param occurredOn business day of the fact
 */
public record LeadLost(String leadId, @Nullable String partnerId, String reason, LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return leadId;
    }
}
