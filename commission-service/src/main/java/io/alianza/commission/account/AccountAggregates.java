package io.alianza.commission.account;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregates. */
public final class AccountAggregates {

    /** Each holds a set of years, a month and a balance. */
    private static final int SERIES_KEPT = 5_000;

    private AccountAggregates() {}

    public static AggregateType<?> account() {
        return AggregateType.of(CommissionAccount.class, AccountCommand.class, AccountEvent.class);
    }

    /**
     * Kept in memory: each is asked by every statement of its partner, and its few events lie in commits of hundreds that
     * would be read for each.
     */
    public static AggregateType<?> series() {
        return AggregateType.of(StatementSeries.class, SeriesCommand.class, SeriesEvent.class)
                .keeping(SERIES_KEPT);
    }
}
