package io.alianza.partner.partner;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregate. */
public final class PartnerAggregate {

    private PartnerAggregate() {}

    public static AggregateType<?> type() {
        return AggregateType.of(Partner.class, PartnerCommand.class, PartnerEvent.class);
    }
}
