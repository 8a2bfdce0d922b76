package io.alianza.events.lead.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lead is offered to a partner.
 *
 * @param leadId the lead
 * @param partnerId the partner
 * @param agreementId agreement that entitled the partner; absent when the manager assigned by hand
 * @param agreementVersion version of it, 0 when absent
 * @param policyVersion version of the distribution policy
 * @param occurredOn business day of the fact
 */
public record LeadRouted(
        String leadId,
        String partnerId,
        @Nullable String agreementId,
        int agreementVersion,
        int policyVersion,
        LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return leadId;
    }
}
