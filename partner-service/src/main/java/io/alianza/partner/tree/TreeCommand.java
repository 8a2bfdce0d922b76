package io.alianza.partner.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a tree. */
public sealed interface TreeCommand {

    Trees tree();

    @TargetAggregateIdentifier
    default String treeId() {
        return tree().id();
    }

    /**
     * Lists a node, or names it anew.
     *
     * @param parentName name of the node above it, when that is not listed yet; else its segment is its name
     */
    record ListNode(
            Trees tree,
            String path,
            String name,
            @Nullable String parentName,
            Map<String, String> externalIds,
            LocalDate occurredOn)
            implements TreeCommand {}

    /**
     * Refuses when one of the paths is not listed; decides nothing.
     *
     * @param pointer field of the request that holds the list of paths
     */
    record ConfirmListed(Trees tree, List<String> paths, String pointer) implements TreeCommand {}
}
