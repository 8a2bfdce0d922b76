package io.alianza.commission.plan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What finance, or a machine on its behalf, asks of a plan. */
public sealed interface PlanCommand {

    @TargetAggregateIdentifier
    String planId();

    /** Makes a plan: its first version. */
    record PublishPlan(String planId, PlanTerms terms, LocalDate today) implements PlanCommand {}

    /** A further version, for deals won from its first day on. */
    record RevisePlan(String planId, PlanTerms terms, LocalDate today) implements PlanCommand {}
}
