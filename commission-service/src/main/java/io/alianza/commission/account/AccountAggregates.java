package io.alianza.commission.account;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregates. */
public final class AccountAggregates {

    /** Each holds a set of years, a month and a balance. */
    private static final int SERIES_KEPT = 5_000;

    /** Each holds its entries: a dozen of most partners, thousands of the largest. */
    private static final int ACCOUNTS_KEPT = 2_000;

    private AccountAggregates() {}

    /**
     * Kept in memory: a year's deals, approvals and statements all ask it, and its events are scattered over commits of
     * hundreds, most of which would be read again for each batch.
     */
    public static AggregateType<?> account() {
        return AggregateType.of(CommissionAccount.class, AccountCommand.class, AccountEvent.class)
                .keeping(ACCOUNTS_KEPT);
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
