package io.alianza.partner.tree;

import io.alianza.support.commands.AggregateType;

/** Declares the aggregate. */
public final class TreeAggregate {

    private TreeAggregate() {}

    /** Both trees stay in memory: every agreement asks them, and their streams are as long as the catalogue. */
    public static AggregateType<?> type() {
        return AggregateType.of(Tree.class, TreeCommand.class, TreeEvent.class).keeping(Trees.values().length);
    }
}
