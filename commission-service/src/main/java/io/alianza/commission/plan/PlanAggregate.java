package io.alianza.commission.plan;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregate. */
public final class PlanAggregate {

    private PlanAggregate() {}

    public static AggregateType<?> type() {
        return AggregateType.of(Plan.class, PlanCommand.class, PlanEvent.class);
    }
}
