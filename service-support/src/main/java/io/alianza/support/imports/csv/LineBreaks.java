package io.alianza.support.imports.csv;

import org.apache.commons.csv.CSVRecord;

/** Line breaks inside values, so that a record's first line can be told from its last. */
final class LineBreaks {

    private LineBreaks() {}

    static long in(CSVRecord record) {
        return record.stream().mapToLong(LineBreaks::in).sum();
    }

    private static long in(String value) {
        long breaks = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean secondHalf = c == '\n' && i > 0 && value.charAt(i - 1) == '\r';
            if ((c == '\n' || c == '\r') && !secondHalf) {
                breaks++;
            }
        }
        return breaks;
    }
}
