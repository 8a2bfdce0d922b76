package io.alianza.partner.agreement;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregate. */
public final class AgreementAggregate {

    private AgreementAggregate() {}

    public static AggregateType<?> type() {
        return AggregateType.of(Agreement.class, AgreementCommand.class, AgreementEvent.class);
    }
}
