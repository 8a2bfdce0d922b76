package io.alianza.commission.plan;

/**
 * One version of a plan, as it is applied.
 *
 * @param version from 1
 */
public record PlanVersion(String planId, int version, PlanTerms terms) {}
