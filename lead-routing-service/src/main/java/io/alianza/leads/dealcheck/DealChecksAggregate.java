package io.alianza.leads.dealcheck;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregate. */
public final class DealChecksAggregate {

    private DealChecksAggregate() {}

    public static AggregateType<?> type() {
        return AggregateType.of(DealChecks.class, DealCheckCommand.class, DealCheckEvent.class);
    }
}
