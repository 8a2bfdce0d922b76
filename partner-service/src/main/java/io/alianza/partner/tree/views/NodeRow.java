package io.alianza.partner.tree.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One node of a tree.
 *
 * @param path its place and code
 * @param parent path of the node above; absent for an uppermost one
 * @param depth 1 for an uppermost one
 * @param version sequence of the event that named it last
 */
public record NodeRow(
        String path, String name, @Nullable String parent, int depth, Map<String, String> externalIds, long version) {}
