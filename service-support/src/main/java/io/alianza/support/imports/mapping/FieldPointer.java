package io.alianza.support.imports.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON pointer as the name of a field: {@code /lines/2/amount} is {@code lines[].amount} of the third line.
 *
 * @param field as the kind names it
 * @param line which of the lines, from 0; empty for a field of the object
 */
record FieldPointer(String field, Optional<Integer> line) {

    private static final Pattern OF_LINE = Pattern.compile("/lines/(\\d{1,6})/(.+)");

    static FieldPointer of(String pointer) {
        Matcher ofLine = OF_LINE.matcher(pointer);
        if (ofLine.matches()) {
            return new FieldPointer("lines[]." + ofLine.group(2), Optional.of(Integer.valueOf(ofLine.group(1))));
        }
        String name = pointer.startsWith("/") ? pointer.substring(1) : pointer;
        return new FieldPointer(name.replace('/', '.'), Optional.empty());
    }
}
