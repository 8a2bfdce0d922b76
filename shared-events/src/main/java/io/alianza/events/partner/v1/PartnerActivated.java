package io.alianza.events.partner.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * The partner may work: leads are distributed to it. Also after a suspension.
 *
 * @param partnerId the partner
 * @param occurredOn business day of the fact
 */
public record PartnerActivated(String partnerId, LocalDate occurredOn) implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return partnerId;
    }
}
