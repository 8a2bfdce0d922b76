package io.alianza.commission.deal;

import io.alianza.commission.plan.PlanTerms;

/** Wrong on purpose: plans know deals, so deals must not know plans. */
public record DependsOnWhoDependsOnIt(PlanTerms terms) {}
