package io.alianza.leads.knowledge;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregate. */
public final class KnowledgeAggregate {

    private KnowledgeAggregate() {}

    public static AggregateType<?> type() {
        return AggregateType.of(Known.class, KnowledgeCommand.class, KnowledgeEvent.class);
    }
}
