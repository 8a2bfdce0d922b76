package io.alianza.commission.account;

import io.alianza.commission.agreement.AgreementChoice;
import io.alianza.commission.plan.Calculation;
import io.alianza.commission.plan.Measure;
import io.alianza.commission.plan.Precedence;
import io.alianza.commission.plan.Rounding;
import io.alianza.eventstore.StoredEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened in an account. Rates, bounds and candidates stand in the event: a replay looks nothing up. */
public sealed interface AccountEvent {

    String accountId();

    String partnerId();

    /** Business day of the fact in the vendor's zone. */
    LocalDate occurredOn();

    /**
     * A won deal cannot be computed yet.
     *
     * @param year of the account
     * @param month statement month it counts in and keeps open
     * @param dealAmount sum of the deal's lines
     * @param agreementId agreement it falls under; absent when that is what is missing
     * @param planId plan it waits for; absent when it waits for an agreement
     */
    @StoredEvent("commission.awaited")
    record CommissionAwaited(
            String accountId,
            String partnerId,
            int year,
            String accrualId,
            String dealId,
            Map<String, String> dealExternalIds,
            String currency,
            BigDecimal dealAmount,
            LocalDate wonOn,
            YearMonth month,
            WaitingFor missing,
            @Nullable String agreementId,
            @Nullable String planId,
            LocalDate occurredOn)
            implements AccountEvent {}

    /**
     * A won deal earned a commission; zero is recorded too, with its reason.
     *
     * @param year of the account
     * @param month statement month it counts in
     * @param plan plan version that applied; absent when the agreement pays no commission
     * @param posting expense to accrued
     */
    @StoredEvent("commission.accrued")
    record CommissionAccrued(
            String accountId,
            String partnerId,
            int year,
            String accrualId,
            String dealId,
            Map<String, String> dealExternalIds,
            LocalDate wonOn,
            YearMonth month,
            AgreementChoice agreement,
            @Nullable AppliedPlan plan,
            Calculation calculation,
            Posting posting,
            LocalDate occurredOn)
            implements AccountEvent {}

    /** What of a plan version is not in the calculation itself. */
    record AppliedPlan(
            String planId,
            int version,
            String name,
            LocalDate validFrom,
            Measure measure,
            Precedence precedence,
            Rounding rounding) {}

    /**
     * Finance said yes: the vendor owes it.
     *
     * @param posting accrued to payable
     * @param workId bulk approval it was part of; absent when approved by itself
     */
    @StoredEvent("commission.approved")
    record CommissionApproved(
            String accountId,
            String partnerId,
            String accrualId,
            YearMonth month,
            BigDecimal commission,
            Posting posting,
            @Nullable String workId,
            LocalDate occurredOn)
            implements AccountEvent {}

    /**
     * The balance of the year before, posted with the first statement closed in this one.
     *
     * @param posting carried forward to payable
     */
    @StoredEvent("account.year-opened")
    record YearOpened(String accountId, String partnerId, int year, Posting posting, LocalDate occurredOn)
            implements AccountEvent {}

    /**
     * Nothing counts in this year any more in that currency; its balance goes to a later year.
     *
     * @param posting payable to carried forward
     */
    @StoredEvent("account.year-ended")
    record YearEnded(String accountId, String partnerId, int year, int nextYear, Posting posting, LocalDate occurredOn)
            implements AccountEvent {}

    /**
     * The statement of a month and currency, closed once and for good.
     *
     * @param opening closing balance of the statement before
     * @param earned sum of its lines
     * @param closing balance after
     * @param lines accruals, in order of the day won
     * @param workId bulk closing it was part of
     */
    @StoredEvent("statement.closed")
    record StatementClosed(
            String accountId,
            String partnerId,
            String statementId,
            String number,
            YearMonth month,
            String currency,
            BigDecimal opening,
            BigDecimal earned,
            BigDecimal closing,
            List<Line> lines,
            String workId,
            LocalDate occurredOn)
            implements AccountEvent {}

    /** @param wonOn day of the deal; of an earlier month when it came after that month was closed */
    record Line(String accrualId, LocalDate wonOn, BigDecimal commission) {}
}
