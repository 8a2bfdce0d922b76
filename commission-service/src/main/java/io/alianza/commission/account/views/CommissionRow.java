package io.alianza.commission.account.views;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One deal's commission.
 *
 * @param id the accrual
 * @param year of the account
 * @param dealAmount sum of the deal's lines
 * @param commission absent while it waits
 * @param state one of {@link CommissionState}
 * @param month statement month it counts in
 * @param zeroReason why it is zero; absent when it is not
 * @param waitingFor what is not known yet; absent when it does not wait
 * @param planId plan that applied, or is waited for
 * @param statementId statement it is on
 * @param workId bulk approval it was approved in
 * @param accruedAt position in the log; 0 while it waits
 */
public record CommissionRow(
        String id,
        String accountId,
        int year,
        String partnerId,
        String dealId,
        Map<String, String> dealExternalIds,
        String currency,
        BigDecimal dealAmount,
        @Nullable BigDecimal commission,
        String state,
        YearMonth month,
        LocalDate wonOn,
        @Nullable String zeroReason,
        @Nullable String waitingFor,
        @Nullable String agreementId,
        @Nullable Integer agreementVersion,
        @Nullable String planId,
        @Nullable Integer planVersion,
        @Nullable String statementId,
        @Nullable String workId,
        long accruedAt) {

    /** What it earned so far; nothing while it waits. */
    public BigDecimal earned() {
        return commission == null ? BigDecimal.ZERO : commission;
    }

    public boolean is(String wanted) {
        return state.equals(wanted);
    }

    CommissionRow approved(@Nullable String byWork) {
        return moved(CommissionState.APPROVED, null, byWork);
    }

    CommissionRow onStatement(String statement) {
        return moved(CommissionState.ON_STATEMENT, statement, workId);
    }

    private CommissionRow moved(String next, @Nullable String statement, @Nullable String byWork) {
        return new CommissionRow(
                id,
                accountId,
                year,
                partnerId,
                dealId,
                dealExternalIds,
                currency,
                dealAmount,
                commission,
                next,
                month,
                wonOn,
                zeroReason,
                waitingFor,
                agreementId,
                agreementVersion,
                planId,
                planVersion,
                statement,
                byWork,
                accruedAt);
    }
}
