package io.alianza.partner.tree;

import io.alianza.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.Map;

/** What happened to a tree. */
public sealed interface TreeEvent {

    String treeId();

    @StoredEvent("tree.node-listed")
    record NodeListed(String treeId, String path, String name, Map<String, String> externalIds, LocalDate occurredOn)
            implements TreeEvent {}
}
