package io.alianza.support.imports.csv;

import java.util.List;

/** One row under its header. */
public final class CsvRow {

    private final long line;
    private final Header header;
    private final List<String> values;

    CsvRow(long line, Header header, List<String> values) {
        this.line = line;
        this.header = header;
        this.values = values;
    }

    /** Line of the file it begins on, the first being 1. */
    public long line() {
        return line;
    }

    /** As in the file, blanks stripped if asked for; empty when nothing is there. */
    public String get(String column) {
        Integer place = header.places().get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return place < values.size() ? values.get(place) : "";
    }

    public List<String> values() {
        return values;
    }

    /** How many values the header asks for. */
    public int expectedWidth() {
        return header.width();
    }

    /** As many values as the header has; further empty ones do not count, trailing delimiters are common. */
    public boolean fitsHeader() {
        return values.size() >= header.width()
                && values.subList(header.width(), values.size()).stream().allMatch(String::isEmpty);
    }
}
