package io.alianza.commission.plan;

import io.alianza.commission.plan.PlanCommand.PublishPlan;
import io.alianza.commission.plan.PlanCommand.RevisePlan;
import io.alianza.commission.plan.PlanEvent.PlanPublished;
import io.alianza.support.model.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a plan answers to a command. */
final class PlanDecider {

    private PlanDecider() {}

    static List<PlanEvent> decide(PlanState plan, PlanCommand command) {
        return switch (command) {
            case PublishPlan publish -> publish(plan, publish);
            case RevisePlan revise -> revise(plan, revise);
        };
    }

    private static List<PlanEvent> publish(PlanState plan, PublishPlan command) {
        new PlanTermsAreComplete(command.terms()).verify();
        if (plan.isPublished()) {
            if (plan.versions().getFirst().terms().equals(command.terms())) {
                return List.of();
            }
            throw Refusal.conflict("plan-exists", Map.of("plan", command.planId()));
        }
        return published(command.planId(), 1, command.terms(), command.today());
    }

    private static List<PlanEvent> revise(PlanState plan, RevisePlan command) {
        if (!plan.isPublished()) {
            throw Refusal.notFound("not-found", Map.of("id", command.planId()));
        }
        PlanTerms terms = command.terms();
        new PlanTermsAreComplete(terms).verify();
        if (plan.latest().terms().equals(terms)) {
            return List.of();
        }
        new VersionsFollowOneAnother(plan.latest().terms().validFrom(), terms.validFrom(), command.today()).verify();
        return published(command.planId(), plan.latest().version() + 1, terms, command.today());
    }

    private static List<PlanEvent> published(String planId, int version, PlanTerms terms, LocalDate today) {
        return List.of(new PlanPublished(
                planId,
                version,
                terms.name(),
                terms.validFrom(),
                terms.regimes(),
                terms.measure(),
                terms.precedence(),
                terms.rounding(),
                terms.rules(),
                today));
    }
}
