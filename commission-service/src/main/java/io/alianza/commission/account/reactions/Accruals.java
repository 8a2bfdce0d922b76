package io.alianza.commission.account.reactions;

import io.alianza.commission.account.AccountCommand.AccrueCommission;
import io.alianza.commission.account.Basis;
import io.alianza.commission.account.YearIsClosed;
import io.alianza.commission.agreement.PartnerState;
import io.alianza.commission.agreement.Partners;
import io.alianza.commission.deal.WonDeal;
import io.alianza.commission.plan.PlanState;
import io.alianza.commission.plan.Plans;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Outcome;
import io.alianza.support.model.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

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

    /** What is known is looked up once for all of them, not deal by deal. */
    List<AccrueCommission> of(Collection<WonDeal> deals, ToIntFunction<WonDeal> year) {
        Map<String, PartnerState> known =
                partners.findAll(deals.stream().map(WonDeal::partnerId).collect(Collectors.toSet()));
        Function<String, PlanState> plan = once(plans::find);
        return deals.stream()
                .map(deal -> new AccrueCommission(
                        year.applyAsInt(deal),
                        deal,
                        Basis.of(deal, known.getOrDefault(deal.partnerId(), PartnerState.NONE), plan)))
                .toList();
    }

    private static <S> Function<String, S> once(Function<String, S> find) {
        Map<String, S> found = new HashMap<>();
        return id -> found.computeIfAbsent(id, find);
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
