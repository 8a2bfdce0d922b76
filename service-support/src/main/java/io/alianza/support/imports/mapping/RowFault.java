package io.alianza.support.imports.mapping;

/**
 * One thing in the file that is not as expected.
 *
 * @param line line of the file
 * @param column the column, or the columns, the value comes from; empty when it comes from none
 * @param field the field it feeds, as the kind names it; empty when it is about the whole row
 * @param value what was given, shortened
 * @param code stable key of the rule
 * @param expected what would be right, as data
 */
public record RowFault(long line, String column, String field, String value, String code, String expected) {

    private static final int LONGEST_VALUE = 200;

    public RowFault {
        if (value.codePointCount(0, value.length()) > LONGEST_VALUE) {
            value = value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
        }
    }
}
