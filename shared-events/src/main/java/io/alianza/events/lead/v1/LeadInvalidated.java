package io.alianza.events.lead.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The lead was none: spam, duplicate, no such company; confirmed by the channel manager.
 *
 * @param leadId the lead
 * @param partnerId who held it; may be absent
 * @param reason key of the reason
 * @param occurredOn business day of the fact
 */
public record LeadInvalidated(String leadId, @Nullable String partnerId, String reason, LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return leadId;
    }
}
