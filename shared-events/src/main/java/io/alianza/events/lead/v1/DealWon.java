package io.alianza.events.lead.v1;

import io.alianza.events.Amount;
import io.alianza.events.IntegrationEvent;
import io.alianza.events.SaleLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The deal is won; {@code occurredOn} is the day that decides agreement and plan.
 *
 * @param dealId the deal
 * @param partnerId the partner
 * @param leadId lead it came from; may be absent
 * @param customerId the customer
 * @param territory path in the territory tree
 * @param currency ISO 4217 code of all its amounts
 * @param lines at least one
 * @param amount sum of the lines
 * @param externalIds ids in other systems, system to id; may be empty
 * @param occurredOn business day of the fact
 */
public record DealWon(
        String dealId,
        String partnerId,
        @Nullable String leadId,
        String customerId,
        String territory,
        String currency,
        List<SaleLine> lines,
        Amount amount,
        Map<String, String> externalIds,
        LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return dealId;
    }
}
