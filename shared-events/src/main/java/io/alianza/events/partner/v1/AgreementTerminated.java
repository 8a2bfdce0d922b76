package io.alianza.events.partner.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * An agreement ends on a day, all versions.
 *
 * @param agreementId the agreement
 * @param partnerId the partner
 * @param endsOn first day it no longer holds
 * @param reason key of the reason
 * @param occurredOn business day of the fact
 */
public record AgreementTerminated(
        String agreementId, String partnerId, LocalDate endsOn, String reason, LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return agreementId;
    }
}
