package io.alianza.leads.deal;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregate. */
public final class DealAggregate {

    private DealAggregate() {}

    public static AggregateType<?> type() {
        return AggregateType.of(Deal.class, DealCommand.class, DealEvent.class);
    }
}
