package io.alianza.support.imports.mapping;

import java.util.List;

/**
 * How a file writes what has a type.
 *
 * @param days in which formats days may stand
 * @param decimals which marks numbers use
 */
record Notation(List<DayFormat> days, Decimals decimals) {

    static final Notation PLAIN = new Notation(List.of(DayFormat.ISO), Decimals.PLAIN);
}
