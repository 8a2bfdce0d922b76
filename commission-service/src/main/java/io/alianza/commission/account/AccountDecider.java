package io.alianza.commission.account;

import io.alianza.commission.account.AccountCommand.AccrueCommission;
import io.alianza.commission.account.AccountCommand.ApproveCommission;
import io.alianza.commission.account.AccountCommand.CloseStatement;
import io.alianza.commission.account.AccountCommand.EndYear;
import io.alianza.commission.account.AccountEvent.CommissionApproved;
import io.alianza.support.model.Refusal;
import java.util.List;
import java.util.Map;

/** What an account answers to a command. */
final class AccountDecider {

    private AccountDecider() {}

    static List<AccountEvent> decide(AccountState account, AccountCommand command) {
        return switch (command) {
            case AccrueCommission accrue -> Accruing.decide(account, accrue);
            case ApproveCommission approve -> approve(account, approve);
            case CloseStatement close -> Closing.decide(account, close);
            case EndYear end -> Closing.decide(account, end);
        };
    }

    private static List<AccountEvent> approve(AccountState account, ApproveCommission command) {
        Entry entry = account.entry(command.accrualId())
                .orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", command.accrualId())));
        return switch (entry.standing()) {
            case WAITING -> throw Refusal.conflict("commission-waits", Map.of("id", command.accrualId()));
            case ACCRUED -> List.of(approved(account, command, entry));
            case APPROVED, ON_STATEMENT -> List.of();
        };
    }

    /** The posting belongs to the day of what is approved, so that a year's ledger holds all of its deals' postings. */
    private static CommissionApproved approved(AccountState account, ApproveCommission command, Entry entry) {
        Posting posting = account.ledger(command.accountId())
                .posting(
                        entry.postedOn(),
                        entry.accrualId(),
                        entry.currency(),
                        entry.earned(),
                        LedgerAccount.ACCRUED,
                        LedgerAccount.PAYABLE);
        return new CommissionApproved(
                command.accountId(),
                account.owner(),
                entry.accrualId(),
                entry.month(),
                entry.earned(),
                posting,
                command.workId(),
                command.today());
    }
}
