package io.alianza.partner.messaging;

import io.alianza.events.IntegrationEvent;
import io.alianza.events.partner.v1.ProductListed;
import io.alianza.events.partner.v1.TerritoryListed;
import io.alianza.partner.tree.TreeEvent;
import io.alianza.partner.tree.TreeEvent.NodeListed;
import io.alianza.partner.tree.Trees;
import java.util.Optional;

/** What is listed in the trees, for others. */
final class TreeWords {

    private TreeWords() {}

    static Optional<IntegrationEvent> of(TreeEvent event) {
        return switch (event) {
            case NodeListed listed -> Optional.of(told(listed));
        };
    }

    private static IntegrationEvent told(NodeListed e) {
        return switch (Trees.of(e.treeId())) {
            case PRODUCTS -> new ProductListed(e.treeId(), e.path(), e.name(), e.externalIds(), e.occurredOn());
            case TERRITORIES -> new TerritoryListed(e.treeId(), e.path(), e.name(), e.externalIds(), e.occurredOn());
        };
    }
}
