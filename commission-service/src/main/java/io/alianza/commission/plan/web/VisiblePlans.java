package io.alianza.commission.plan.web;

import io.alianza.commission.access.Roles;
import io.alianza.commission.agreement.Partners;
import io.alianza.commission.plan.views.PlanProjection;
import io.alianza.commission.plan.views.PlanRow;
import io.alianza.support.model.Refusal;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;
import io.alianza.support.views.Views;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A plan is the vendor's business and that of the partners whose agreements name it. */
@Component
final class VisiblePlans {

    private final Views views;
    private final Partners partners;

    VisiblePlans(Views views, Partners partners) {
        this.views = views;
        this.partners = partners;
    }

    RowQuery to(Caller caller) {
        return Roles.onlyPartner(caller)
                .map(partner -> RowQuery.all()
                        .where("id", Comparison.IN, partners.find(partner).planIds()))
                .orElseGet(RowQuery::all);
    }

    /** @throws Refusal 404 as well when there is such a plan, but not for this caller */
    PlanRow find(String planId, Caller caller) {
        Optional<String> partner = Roles.onlyPartner(caller);
        return views.find(PlanProjection.PLANS, planId)
                .filter(plan -> partner.isEmpty()
                        || partners.find(partner.get()).planIds().contains(planId))
                .orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", planId)));
    }
}
