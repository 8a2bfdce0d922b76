package io.alianza.commission.account;

import io.alianza.commission.agreement.AgreementChoice;
import io.alianza.commission.agreement.AgreementPolicy;
import io.alianza.commission.agreement.PartnerState;
import io.alianza.commission.deal.WonDeal;
import io.alianza.commission.plan.PlanState;
import io.alianza.commission.plan.PlanVersion;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known, at the time a commission is decided, of the agreement and the plan it falls under. */
public sealed interface Basis {

    /** Agreement and plan version of the day the deal was won. */
    record Terms(AgreementChoice agreement, PlanVersion plan) implements Basis {}

    /** The agreement has no commission plan. */
    record NoCommission(AgreementChoice agreement) implements Basis {}

    /**
     * @param agreement the agreement, when that is not what is missing
     * @param planId the plan that is waited for; absent when the agreement is
     */
    record NotKnown(
            WaitingFor missing,
            @Nullable AgreementChoice agreement,
            @Nullable String planId) implements Basis {}

    /** The basis for a deal, by what is valid on the day it was won. */
    static Basis of(WonDeal deal, PartnerState partner, Function<String, PlanState> plans) {
        return AgreementPolicy.choose(partner, deal)
                .map(agreement -> under(agreement, deal, plans))
                .orElseGet(() -> new NotKnown(WaitingFor.AGREEMENT, null, null));
    }

    private static Basis under(AgreementChoice agreement, WonDeal deal, Function<String, PlanState> plans) {
        String planId = agreement.planId();
        if (planId == null) {
            return new NoCommission(agreement);
        }
        PlanState plan = plans.apply(planId);
        if (!plan.isPublished()) {
            return new NotKnown(WaitingFor.PLAN, agreement, planId);
        }
        return plan.on(deal.wonOn())
                .map(version -> version.terms().isFor(agreement.regime())
                        ? new Terms(agreement, version)
                        : new NotKnown(WaitingFor.PLAN_FOR_REGIME, agreement, planId))
                .orElseGet(() -> new NotKnown(WaitingFor.PLAN_VERSION, agreement, planId));
    }
}
