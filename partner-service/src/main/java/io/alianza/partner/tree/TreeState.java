package io.alianza.partner.tree;

import io.alianza.partner.tree.TreeEvent.NodeListed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is listed. Kept as a tree, so that a new node copies only the branches on its way down: a catalogue of ten thousand
 * products is read from its events in one go.
 *
 * @param roots the uppermost nodes by segment
 */
record TreeState(Map<String, Node> roots) {

    static final TreeState EMPTY = new TreeState(Map.of());

    record Node(String name, Map<String, String> externalIds, Map<String, Node> children) {}

    TreeState evolve(TreeEvent event) {
        return switch (event) {
            case NodeListed listed ->
                new TreeState(with(roots, TreePath.of(listed.path()).segments(), listed));
        };
    }

    Optional<Node> find(TreePath path) {
        Map<String, Node> level = roots;
        Node found = null;
        for (String segment : path.segments()) {
            found = level.get(segment);
            if (found == null) {
                return Optional.empty();
            }
            level = found.children();
        }
        return Optional.ofNullable(found);
    }

    boolean lists(TreePath path) {
        return find(path).isPresent();
    }

    private static Map<String, Node> with(Map<String, Node> level, List<String> segments, NodeListed listed) {
        String segment = segments.getFirst();
        Node before = level.getOrDefault(segment, new Node(segment, Map.of(), Map.of()));
        Map<String, Node> changed = new HashMap<>(level);
        changed.put(segment, with(before, segments.subList(1, segments.size()), listed));
        return changed;
    }

    private static Node with(Node node, List<String> below, NodeListed listed) {
        return below.isEmpty()
                ? new Node(listed.name(), listed.externalIds(), node.children())
                : new Node(node.name(), node.externalIds(), with(node.children(), below, listed));
    }
}
