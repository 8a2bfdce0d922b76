package io.alianza.support.imports.mapping;

/** A text that does not give a value; where it stands is added by who reads the field. */
final class Unreadable extends RuntimeException {

    private final String code;
    private final String value;
    private final String expected;

    Unreadable(String code, String value, String expected) {
        super(code, null, false, false);
        this.code = code;
        this.value = value;
        this.expected = expected;
    }

    RowFault at(long line, String columns, String field) {
        return new RowFault(line, columns, field, value, code, expected);
    }
}
