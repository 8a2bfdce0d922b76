package io.alianza.events.commission.v1;

import io.alianza.events.Amount;
import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A won deal earned a commission; zero is told too, with its reason.
 *
 * @param accountId account of partner and year it is posted to
 * @param accrualId the accrual
 * @param partnerId the partner
 * @param dealId the deal
 * @param agreementId agreement valid on the day it was won
 * @param agreementVersion version of it
 * @param planId plan that applied; absent when the agreement pays no commission
 * @param planVersion version of it; absent as the plan is
 * @param base amount the commission is computed from
 * @param commission rounded once
 * @param zeroReason why nothing is paid; absent when something is
 * @param month month of business time it counts in, {@code 2026-11}
 * @param occurredOn business day of the fact
 */
public record CommissionAccrued(
        String accountId,
        String accrualId,
        String partnerId,
        String dealId,
        String agreementId,
        int agreementVersion,
        @Nullable String planId,
        @Nullable Integer planVersion,
        Amount base,
        Amount commission,
        @Nullable String zeroReason,
        String month,
        LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return accountId;
    }
}
