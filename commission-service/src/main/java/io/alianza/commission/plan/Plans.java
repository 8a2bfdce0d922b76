package io.alianza.commission.plan;

/** Plans as they stand in this service's own log. */
public interface Plans {

    /** {@link PlanState#NONE} when nobody has published it. */
    PlanState find(String planId);
}
