package io.alianza.events.partner.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;
import java.util.Map;

/**
 * A node of the product tree: a line, a family or a product.
 *
 * @param treeId the tree
 * @param path path in the tree, also its code
 * @param name as the vendor calls it
 * @param externalIds ids in other systems, system to id; may be empty
 * @param occurredOn business day of the fact
 */
public record ProductListed(
        String treeId, String path, String name, Map<String, String> externalIds, LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return treeId;
    }
}
