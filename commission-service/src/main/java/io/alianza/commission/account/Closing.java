package io.alianza.commission.account;

import io.alianza.commission.account.AccountCommand.CloseStatement;
import io.alianza.commission.account.AccountCommand.EndYear;
import io.alianza.commission.account.AccountEvent.Line;
import io.alianza.commission.account.AccountEvent.StatementClosed;
import io.alianza.commission.account.AccountEvent.YearEnded;
import io.alianza.commission.account.AccountEvent.YearOpened;
import io.alianza.commission.account.AccountState.Closed;
import io.alianza.support.model.Refusal;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Closing of statements and years: once, in order, with nothing left open, and exactly as previewed. */
final class Closing {

    private static final int DECEMBER = 12;

    private Closing() {}

    static List<AccountEvent> decide(AccountState account, CloseStatement command) {
        Optional<Closed> before = Optional.ofNullable(account.closed().get(command.currency()));
        if (before.filter(closed -> closed.months().contains(command.month())).isPresent()) {
            return List.of();
        }
        new MonthIsOver(command.month(), command.today()).verify();
        List<Entry> unstated = account.unstated(command.currency(), command.month());
        new NothingIsOpen(unstated).verify();
        new StatementIsAsPreviewed(unstated, command.earned()).verify();
        if (before.isPresent()) {
            new BalanceIsCarriedOver(before.get().balance(), command.opening()).verify();
            return List.of(closed(command, unstated));
        }
        return command.opening().signum() == 0
                ? List.of(closed(command, unstated))
                : List.of(yearOpened(account, command), closed(command, unstated));
    }

    static List<AccountEvent> decide(AccountState account, EndYear command) {
        if (account.ended().contains(command.currency())) {
            return List.of();
        }
        Closed last = Optional.ofNullable(account.closed().get(command.currency()))
                .orElseThrow(() -> yearHasOpenEntries(command));
        if (!account.unstated(command.currency(), YearMonth.of(command.year(), DECEMBER))
                .isEmpty()) {
            throw yearHasOpenEntries(command);
        }
        new BalanceIsCarriedOver(last.balance(), command.balance()).verify();
        return List.of(yearEnded(account, command));
    }

    private static StatementClosed closed(CloseStatement command, List<Entry> entries) {
        return new StatementClosed(
                command.accountId(),
                command.partnerId(),
                command.statementId(),
                command.number(),
                command.month(),
                command.currency(),
                command.opening(),
                command.earned(),
                command.opening().add(command.earned()),
                entries.stream()
                        .map(entry -> new Line(entry.accrualId(), entry.wonOn(), entry.earned()))
                        .toList(),
                command.workId(),
                command.today());
    }

    private static YearOpened yearOpened(AccountState account, CloseStatement command) {
        int year = command.month().getYear();
        Posting posting = account.ledger(command.accountId())
                .posting(
                        YearMonth.of(year, 1).atDay(1),
                        "opening-" + year,
                        command.currency(),
                        command.opening(),
                        LedgerAccount.CARRIED_FORWARD,
                        LedgerAccount.PAYABLE);
        return new YearOpened(command.accountId(), command.partnerId(), year, posting, command.today());
    }

    private static YearEnded yearEnded(AccountState account, EndYear command) {
        BigDecimal balance = command.balance();
        Posting posting = account.ledger(command.accountId())
                .posting(
                        YearMonth.of(command.year(), DECEMBER).atEndOfMonth(),
                        "closing-" + command.year(),
                        command.currency(),
                        balance,
                        LedgerAccount.PAYABLE,
                        LedgerAccount.CARRIED_FORWARD);
        return new YearEnded(
                command.accountId(), command.partnerId(), command.year(), command.nextYear(), posting, command.today());
    }

    private static Refusal yearHasOpenEntries(EndYear command) {
        return Refusal.conflict("year-has-open-entries", Map.of("year", Integer.toString(command.year())));
    }
}
