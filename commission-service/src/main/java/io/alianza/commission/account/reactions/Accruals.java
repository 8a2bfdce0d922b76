package io.alianza.commission.account.reactions;

import io.alianza.commission.account.AccountCommand.AccrueCommission;
import io.alianza.commission.account.Basis;
import io.alianza.commission.account.YearIsClosed;
import io.alianza.commission.agreement.Partners;
import io.alianza.commission.deal.WonDeal;
import io.alianza.commission.plan.Plans;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Outcome;
import io.alianza.support.model.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Has deals accrued: all of a batch in one commit, each by what is known at that moment. */
final class Accruals {

    private final Commands commands;
    private final Partners partners;
    private final Plans plans;

    Accruals(Commands commands, Partners partners, Plans plans) {
        this.commands = commands;
        this.partners = partners;
        this.plans = plans;
    }

    AccrueCommission of(WonDeal deal, int year) {
        return new AccrueCommission(year, deal, Basis.of(deal, partners.find(deal.partnerId()), plans::find));
    }

    /** A year in which nothing can count any more passes its deals on to the next; there is always one that is open. */
    void accrue(List<AccrueCommission> accruals) {
        List<AccrueCommission> passedOn = new ArrayList<>();
        List<Outcome> outcomes = accruals.isEmpty() ? List.of() : commands.sendAll(accruals);
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Refused(Refusal refusal)) {
                passedOn.add(inNextYear(accruals.get(i), refusal));
            }
        }
        if (!passedOn.isEmpty()) {
            accrue(passedOn);
        }
    }

    private static AccrueCommission inNextYear(AccrueCommission accrual, Refusal refusal) {
        if (!YearIsClosed.isReasonOf(refusal)) {
            throw refusal;
        }
        return new AccrueCommission(accrual.year() + 1, accrual.deal(), accrual.basis());
    }
}
