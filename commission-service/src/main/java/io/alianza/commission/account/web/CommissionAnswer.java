package io.alianza.commission.account.web;

import io.alianza.commission.account.views.CommissionRow;
import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One deal's commission.
 *
 * @param dealExternalIds ids of the deal in other systems, system to id
 * @param wonOn day the deal was won
 * @param month statement month it counts in; a later one than that of the deal when that was closed
 * @param state waiting, accrued, approved or on-statement
 * @param commission absent while it waits
 * @param zeroReason why it is zero; absent when it is not
 * @param waitingFor what is not known yet; absent when it does not wait
 */
record CommissionAnswer(
        String id,
        String partnerId,
        String dealId,
        Map<String, String> dealExternalIds,
        LocalDate wonOn,
        YearMonth month,
        String state,
        Money dealAmount,
        @Nullable Money commission,
        @Nullable String zeroReason,
        @Nullable String waitingFor,
        @Nullable String agreementId,
        @Nullable Integer agreementVersion,
        @Nullable String planId,
        @Nullable Integer planVersion,
        @Nullable String statementId) {

    static CommissionAnswer of(CommissionRow row) {
        BigDecimal commission = row.commission();
        return new CommissionAnswer(
                row.id(),
                row.partnerId(),
                row.dealId(),
                row.dealExternalIds(),
                row.wonOn(),
                row.month(),
                row.state(),
                new Money(row.dealAmount(), row.currency()),
                commission == null ? null : new Money(commission, row.currency()),
                row.zeroReason(),
                row.waitingFor(),
                row.agreementId(),
                row.agreementVersion(),
                row.planId(),
                row.planVersion(),
                row.statementId());
    }
}
