package io.alianza.support.imports.mapping;

/** One row with its look-ups joined. */
interface Cells {

    /** The text in a column; empty when nothing, or a text that means nothing, stands there. */
    String get(ColumnRef column);

    /** Line of the main file. */
    long line();
}
