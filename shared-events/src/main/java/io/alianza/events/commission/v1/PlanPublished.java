package io.alianza.events.commission.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * A version of a commission plan applies from a day on.
 *
 * @param planId the plan
 * @param version from 1
 * @param name as the vendor calls it
 * @param validFrom first day
 * @param occurredOn business day of the fact
 */
public record PlanPublished(String planId, int version, String name, LocalDate validFrom, LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return planId;
    }
}
