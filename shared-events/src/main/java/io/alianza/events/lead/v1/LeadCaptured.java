package io.alianza.events.lead.v1;

import io.alianza.events.Amount;
import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lead came in and waits to be distributed.
 *
 * @param leadId the lead
 * @param source where it came from: web, event, crm, import …; open list
 * @param territory path in the territory tree
 * @param products paths asked for; may be empty
 * @param sector of the customer; may be absent
 * @param expected expected amount; may be absent
 * @param customerId the customer; names and people stay in the service
 * @param externalIds ids in other systems, system to id; may be empty
 * @param occurredOn business day of the fact
 */
public record LeadCaptured(
        String leadId,
        String source,
        String territory,
        Set<String> products,
        @Nullable String sector,
        @Nullable Amount expected,
        String customerId,
        Map<String, String> externalIds,
        LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return leadId;
    }
}
