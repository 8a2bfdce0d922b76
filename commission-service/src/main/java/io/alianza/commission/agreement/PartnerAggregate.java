package io.alianza.commission.agreement;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregate. */
public final class PartnerAggregate {

    private PartnerAggregate() {}

    public static AggregateType<?> type() {
        return AggregateType.of(PartnerMirror.class, PartnerCommand.class, PartnerEvent.class);
    }
}
