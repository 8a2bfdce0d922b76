package io.alianza.commission.account;

import io.alianza.commission.account.AccountCommand.AccrueCommission;
import io.alianza.commission.account.AccountEvent.AppliedPlan;
import io.alianza.commission.account.AccountEvent.CommissionAccrued;
import io.alianza.commission.account.AccountEvent.CommissionAwaited;
import io.alianza.commission.account.Basis.NoCommission;
import io.alianza.commission.account.Basis.NotKnown;
import io.alianza.commission.account.Basis.Terms;
import io.alianza.commission.account.Entry.Standing;
import io.alianza.commission.agreement.AgreementChoice;
import io.alianza.commission.deal.WonDeal;
import io.alianza.commission.plan.Calculation;
import io.alianza.commission.plan.CommissionPolicy;
import io.alianza.commission.plan.PlanVersion;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a won deal earns, once. A deal that waits is decided again when more is known. */
final class Accruing {

    private Accruing() {}

    static List<AccountEvent> decide(AccountState account, AccrueCommission command) {
        Optional<Entry> known = account.entry(command.accrualId());
        if (known.isPresent() && !known.get().is(Standing.WAITING)) {
            return List.of();
        }
        YearMonth month = known.map(Entry::month).orElseGet(() -> openMonth(account, command));
        return switch (command.basis()) {
            case Terms terms -> {
                PlanVersion plan = terms.plan();
                Calculation earned = CommissionPolicy.calculate(plan.terms(), command.deal());
                yield List.of(accrued(account, command, month, terms.agreement(), applied(plan), earned));
            }
            case NoCommission none -> {
                Calculation nothing = CommissionPolicy.nothing(command.deal());
                yield List.of(accrued(account, command, month, none.agreement(), null, nothing));
            }
            case NotKnown missing
            when known.filter(entry -> entry.waitsFor(missing)).isPresent() -> List.of();
            case NotKnown missing -> List.of(awaited(command, month, missing));
        };
    }

    /** The year after is asked next by whoever asked this one. */
    private static YearMonth openMonth(AccountState account, AccrueCommission command) {
        WonDeal deal = command.deal();
        return account.openMonth(command.year(), deal.currency(), deal.wonOn())
                .orElseThrow(() -> YearIsClosed.refusal(command.year()));
    }

    private static CommissionAwaited awaited(AccrueCommission command, YearMonth month, NotKnown missing) {
        WonDeal deal = command.deal();
        AgreementChoice agreement = missing.agreement();
        return new CommissionAwaited(
                command.accountId(),
                deal.partnerId(),
                command.year(),
                command.accrualId(),
                deal.dealId(),
                deal.externalIds(),
                deal.currency(),
                deal.amount(),
                deal.wonOn(),
                month,
                missing.missing(),
                agreement == null ? null : agreement.agreementId(),
                missing.planId(),
                deal.wonOn());
    }

    private static CommissionAccrued accrued(
            AccountState account,
            AccrueCommission command,
            YearMonth month,
            AgreementChoice agreement,
            @Nullable AppliedPlan plan,
            Calculation calculation) {
        WonDeal deal = command.deal();
        Posting posting = account.ledger(command.accountId())
                .posting(
                        Entry.postedOn(deal.wonOn(), month),
                        command.accrualId(),
                        deal.currency(),
                        calculation.commission(),
                        LedgerAccount.EXPENSE,
                        LedgerAccount.ACCRUED);
        return new CommissionAccrued(
                command.accountId(),
                deal.partnerId(),
                command.year(),
                command.accrualId(),
                deal.dealId(),
                deal.externalIds(),
                deal.wonOn(),
                month,
                agreement,
                plan,
                calculation,
                posting,
                deal.wonOn());
    }

    private static AppliedPlan applied(PlanVersion plan) {
        return new AppliedPlan(
                plan.planId(),
                plan.version(),
                plan.terms().name(),
                plan.terms().validFrom(),
                plan.terms().measure(),
                plan.terms().precedence(),
                plan.terms().rounding());
    }
}
