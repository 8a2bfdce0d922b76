package io.alianza.support.imports.mapping;

/**
 * A place in the mapping file.
 *
 * @param line from 1
 * @param path keys on the way there
 */
record Spot(int line, String path) {

    MappingFault fault(String found, String expected) {
        return new MappingFault(line, path, found, expected);
    }
}
