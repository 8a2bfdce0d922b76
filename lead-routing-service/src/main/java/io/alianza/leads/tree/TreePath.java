package io.alianza.leads.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Paths such as {@code ES/28} or {@code R/BK-R93R-62}. A node covers itself and all beneath it. */
public final class TreePath {

    /** What one may enter: names parted by single slashes. */
    public static final Pattern FORM = Pattern.compile("[^/\\s][^/]{0,79}(/[^/]{1,80}){0,7}");

    private TreePath() {}

    /** Covers nothing: the paths are of different branches. */
    public static final int NOT_COVERED = -1;

    public static boolean covers(String node, String path) {
        return path.startsWith(node) && (path.length() == node.length() || path.charAt(node.length()) == '/');
    }

    /** The node itself and all above it. */
    public static List<String> upwards(String path) {
        List<String> nodes = new ArrayList<>();
        nodes.add(path);
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            nodes.add(path.substring(0, slash));
        }
        return nodes;
    }

    /** One lies above the other, or they are the same. */
    public static boolean overlap(String one, String other) {
        return covers(one, other) || covers(other, one);
    }

    /** Some of these meet some of those; none stand for the whole tree. */
    public static boolean overlap(List<String> some, List<String> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream().anyMatch(one -> others.stream().anyMatch(other -> overlap(one, other)));
    }

    /**
     * How closely a set of nodes fits a path: the depth of the longest prefix among them. No nodes at all stand for the whole
     * tree and fit at depth 0.
     *
     * @return {@link #NOT_COVERED} when none covers it
     */
    public static int fit(Iterable<String> nodes, String path) {
        int best = NOT_COVERED;
        boolean any = false;
        for (String node : nodes) {
            any = true;
            if (covers(node, path)) {
                best = Math.max(best, depth(node));
            }
        }
        return any ? best : 0;
    }

    private static int depth(String node) {
        int depth = 1;
        for (int slash = node.indexOf('/'); slash >= 0; slash = node.indexOf('/', slash + 1)) {
            depth++;
        }
        return depth;
    }
}
