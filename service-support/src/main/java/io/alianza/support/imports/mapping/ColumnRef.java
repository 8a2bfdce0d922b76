package io.alianza.support.imports.mapping;

import java.util.Optional;
import java.util.Set;

/**
 * A column of the main file, or of a look-up.
 *
 * @param lookup name of the look-up; empty for the main file
 * @param column its header
 */
record ColumnRef(Optional<String> lookup, String column) {

    /** {@code geography.City} is a column of the look-up {@code geography} when there is one; else a header with a dot in it. */
    static ColumnRef of(String text, Set<String> lookups) {
        int dot = text.indexOf('.');
        if (dot > 0 && lookups.contains(text.substring(0, dot))) {
            return new ColumnRef(Optional.of(text.substring(0, dot)), text.substring(dot + 1));
        }
        return new ColumnRef(Optional.empty(), text);
    }

    @Override
    public String toString() {
        return lookup.map(name -> name + "." + column).orElse(column);
    }
}
