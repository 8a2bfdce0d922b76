package io.alianza.reporting.directory;

/**
 * What a node of a tree is called.
 *
 * @param path in its tree
 * @param name as the vendor calls it
 */
public record NodeName(String path, String name) {}
