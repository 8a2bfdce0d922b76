package io.alianza.events.commission.v1;

import io.alianza.events.Amount;
import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;

/**
 * Finance approved an accrual; it goes on the next statement.
 *
 * @param accountId account of partner and year it is posted to
 * @param accrualId the accrual
 * @param partnerId the partner
 * @param commission as accrued
 * @param month month it counts in
 * @param occurredOn business day of the fact
 */
public record CommissionApproved(
        String accountId, String accrualId, String partnerId, Amount commission, String month, LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return accountId;
    }
}
