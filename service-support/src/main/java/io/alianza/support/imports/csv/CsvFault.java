package io.alianza.support.imports.csv;

/** A file that cannot be read as CSV from some line on: a quote never closed, bytes that are not text, no header. */
public class CsvFault extends RuntimeException {

    private final long line;
    private final String expected;

    CsvFault(long line, String expected, Throwable cause) {
        super("line " + line + ": expected " + expected, cause);
        this.line = line;
        this.expected = expected;
    }

    CsvFault(long line, String expected) {
        super("line " + line + ": expected " + expected);
        this.line = line;
        this.expected = expected;
    }

    /** Line on which, or shortly after which, it lies. */
    public long line() {
        return line;
    }

    public String expected() {
        return expected;
    }
}
