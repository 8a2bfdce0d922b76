package io.alianza.commission.account.views;

import io.alianza.commission.account.AccountEvent.AppliedPlan;
import io.alianza.commission.agreement.AgreementChoice;
import io.alianza.commission.plan.Calculation;
import org.jspecify.annotations.Nullable;

/**
 * How a commission came about, as its event keeps it.
 *
 * @param id the accrual
 * @param plan absent when the agreement pays no commission
 */
public record CalculationRow(
        String id, AgreementChoice agreement, @Nullable AppliedPlan plan, Calculation calculation) {}
