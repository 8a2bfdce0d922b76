package io.alianza.leads.lead;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregate. */
public final class LeadAggregate {

    private LeadAggregate() {}

    public static AggregateType<?> type() {
        return AggregateType.of(Lead.class, LeadCommand.class, LeadEvent.class);
    }
}
