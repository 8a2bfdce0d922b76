package io.alianza.commission.bulk;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregate. */
public final class BulkAggregate {

    private BulkAggregate() {}

    public static AggregateType<?> type() {
        return AggregateType.of(BulkWork.class, BulkCommand.class, BulkEvent.class);
    }
}
