package io.alianza.leads.distribution;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregate: one long stream with many commands, kept in memory and stored as a snapshot now and then. */
public final class DistributionAggregate {

    /** A snapshot holds all partners and open leads; more often it would cost more than the events it saves. */
    private static final int SNAPSHOT_EVERY = 500;

    private DistributionAggregate() {}

    public static AggregateType<?> type() {
        return AggregateType.of(Distribution.class, DistributionCommand.class, DistributionEvent.class)
                .keeping(1)
                .snapshotEvery(SNAPSHOT_EVERY);
    }
}
