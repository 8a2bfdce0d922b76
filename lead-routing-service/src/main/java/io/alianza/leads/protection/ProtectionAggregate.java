package io.alianza.leads.protection;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregate. */
public final class ProtectionAggregate {

    private ProtectionAggregate() {}

    public static AggregateType<?> type() {
        return AggregateType.of(Protection.class, ProtectionCommand.class, ProtectionEvent.class);
    }
}
