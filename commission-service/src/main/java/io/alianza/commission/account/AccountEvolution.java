package io.alianza.commission.account;

import io.alianza.commission.account.AccountEvent.CommissionAccrued;
import io.alianza.commission.account.AccountEvent.CommissionApproved;
import io.alianza.commission.account.AccountEvent.CommissionAwaited;
import io.alianza.commission.account.AccountEvent.Line;
import io.alianza.commission.account.AccountEvent.StatementClosed;
import io.alianza.commission.account.AccountEvent.YearEnded;
import io.alianza.commission.account.AccountEvent.YearOpened;
import io.alianza.commission.account.Entry.Standing;

/** The account after an event. */
final class AccountEvolution {

    private AccountEvolution() {}

    static AccountState evolve(AccountState before, AccountEvent event) {
        AccountState account = before.ownedBy(event.partnerId());
        return switch (event) {
            case CommissionAwaited awaited -> account.with(waiting(awaited));
            case CommissionAccrued accrued -> posted(account.with(accrued(accrued)), event, accrued.posting());
            case CommissionApproved approved ->
                posted(moved(account, approved.accrualId(), Standing.APPROVED), event, approved.posting());
            case YearOpened opened -> posted(account, event, opened.posting());
            case YearEnded ended -> posted(account.ending(ended.posting().currency()), event, ended.posting());
            case StatementClosed closed ->
                stated(account, closed).closing(closed.currency(), closed.month(), closed.closing());
        };
    }

    private static Entry waiting(CommissionAwaited event) {
        return new Entry(
                event.accrualId(),
                event.currency(),
                event.wonOn(),
                event.month(),
                Standing.WAITING,
                null,
                event.missing(),
                event.planId());
    }

    private static Entry accrued(CommissionAccrued event) {
        return new Entry(
                event.accrualId(),
                event.calculation().currency(),
                event.wonOn(),
                event.month(),
                Standing.ACCRUED,
                event.calculation().commission(),
                null,
                null);
    }

    private static AccountState stated(AccountState account, StatementClosed event) {
        AccountState stated = account;
        for (Line line : event.lines()) {
            stated = moved(stated, line.accrualId(), Standing.ON_STATEMENT);
        }
        return stated;
    }

    private static AccountState moved(AccountState account, String accrualId, Standing next) {
        return account.with(account.entry(accrualId).orElseThrow().now(next));
    }

    private static AccountState posted(AccountState account, AccountEvent event, Posting posting) {
        return account.with(account.ledger(event.accountId()).with(posting));
    }
}
