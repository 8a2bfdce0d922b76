package io.alianza.commission.account;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregates. */
public final class AccountAggregates {

    private AccountAggregates() {}

    public static AggregateType<?> account() {
        return AggregateType.of(CommissionAccount.class, AccountCommand.class, AccountEvent.class);
    }

    public static AggregateType<?> series() {
        return AggregateType.of(StatementSeries.class, SeriesCommand.class, SeriesEvent.class);
    }
}
