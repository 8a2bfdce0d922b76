package io.alianza.commission.account.views;

import io.alianza.commission.account.AccountEvent;
import io.alianza.commission.account.AccountEvent.AppliedPlan;
import io.alianza.commission.account.AccountEvent.CommissionAccrued;
import io.alianza.commission.account.AccountEvent.CommissionApproved;
import io.alianza.commission.account.AccountEvent.CommissionAwaited;
import io.alianza.commission.account.AccountEvent.Line;
import io.alianza.commission.account.AccountEvent.StatementClosed;
import io.alianza.commission.account.AccountEvent.YearEnded;
import io.alianza.commission.account.AccountEvent.YearOpened;
import io.alianza.commission.plan.ZeroReason;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Commissions by state, partner, month and deal, each with its calculation. */
public final class CommissionProjection implements Projection {

    public static final Table<CommissionRow> COMMISSIONS = Table.of(CommissionRow.class, "commissions")
            .indexedBy("state")
            .indexedBy("state", "partnerId")
            .indexedBy("partnerId", "month")
            .indexedBy("month")
            .indexedBy("dealId")
            .indexedBy("statementId")
            .indexedBy("workId");

    public static final Table<CalculationRow> CALCULATIONS = Table.of(CalculationRow.class, "calculations");

    public static final Table<AccountRow> ACCOUNTS = Table.of(AccountRow.class, "accounts");

    @Override
    public String name() {
        return "commissions";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(COMMISSIONS, CALCULATIONS, ACCOUNTS);
    }

    @Override
    public void project(Recorded recorded, Rows rows) {
        if (!(recorded.payload() instanceof AccountEvent event)) {
            return;
        }
        switch (event) {
            case CommissionAwaited awaited ->
                rows.change(COMMISSIONS, awaited.accrualId(), recorded, before -> waiting(awaited));
            case CommissionAccrued accrued -> {
                rows.change(COMMISSIONS, accrued.accrualId(), recorded, before -> accrued(accrued, recorded));
                rows.change(CALCULATIONS, accrued.accrualId(), recorded, before -> calculation(accrued));
            }
            case CommissionApproved approved ->
                move(rows, recorded, approved.accrualId(), row -> row.approved(approved.workId()));
            case StatementClosed closed -> {
                for (Line line : closed.lines()) {
                    move(rows, recorded, line.accrualId(), row -> row.onStatement(closed.statementId()));
                }
            }
            case YearOpened _, YearEnded _ -> {}
        }
        rows.change(ACCOUNTS, event.accountId(), recorded, before -> account(event, recorded));
    }

    private static void move(Rows rows, Recorded event, String accrualId, UnaryOperator<CommissionRow> change) {
        rows.change(COMMISSIONS, accrualId, event, row -> change.apply(Objects.requireNonNull(row)));
    }

    private static AccountRow account(AccountEvent event, Recorded recorded) {
        return new AccountRow(event.accountId(), event.partnerId(), recorded.sequence());
    }

    private static CommissionRow waiting(CommissionAwaited event) {
        return new CommissionRow(
                event.accrualId(),
                event.accountId(),
                event.year(),
                event.partnerId(),
                event.dealId(),
                event.dealExternalIds(),
                event.currency(),
                event.dealAmount(),
                null,
                CommissionState.WAITING,
                event.month(),
                event.wonOn(),
                null,
                event.missing().code(),
                event.agreementId(),
                null,
                event.planId(),
                null,
                null,
                null,
                0);
    }

    private static CommissionRow accrued(CommissionAccrued event, Recorded recorded) {
        AppliedPlan plan = event.plan();
        ZeroReason zeroReason = event.calculation().zeroReason();
        return new CommissionRow(
                event.accrualId(),
                event.accountId(),
                event.year(),
                event.partnerId(),
                event.dealId(),
                event.dealExternalIds(),
                event.calculation().currency(),
                event.calculation().dealAmount(),
                event.calculation().commission(),
                CommissionState.ACCRUED,
                event.month(),
                event.wonOn(),
                zeroReason == null ? null : zeroReason.code(),
                null,
                event.agreement().agreementId(),
                event.agreement().version(),
                plan == null ? null : plan.planId(),
                plan == null ? null : plan.version(),
                null,
                null,
                recorded.position());
    }

    private static CalculationRow calculation(CommissionAccrued event) {
        return new CalculationRow(event.accrualId(), event.agreement(), event.plan(), event.calculation());
    }
}
