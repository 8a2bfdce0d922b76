package io.alianza.partner.tree.web;

import io.alianza.partner.tree.views.NodeRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of a tree.
 *
 * @param path its place and code
 * @param parent path of the node above; absent for an uppermost one
 */
record NodeAnswer(String path, String name, @Nullable String parent, int depth, Map<String, String> externalIds) {

    static NodeAnswer of(NodeRow row) {
        return new NodeAnswer(row.path(), row.name(), row.parent(), row.depth(), row.externalIds());
    }
}
