package io.alianza.support.imports.mapping;

/**
 * One thing in a mapping that cannot be as it is.
 *
 * @param line line of the mapping file, from 1
 * @param path keys on the way there, for example {@code fields.wonOn.days}
 * @param found what stands there, shortened
 * @param expected what would be right
 */
public record MappingFault(int line, String path, String found, String expected) {}
