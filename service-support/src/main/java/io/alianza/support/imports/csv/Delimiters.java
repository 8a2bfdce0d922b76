package io.alianza.support.imports.csv;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds what separates values: of the four that occur, the one most frequent outside quotes in the header line. */
final class Delimiters {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int LONGEST_HEADER = 1 << 16;

    private Delimiters() {}

    /** Looks ahead and leaves the reader where it was. */
    static char sniff(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER + 1);
        char found = mostFrequent(headerWithoutQuoted(text));
        text.reset();
        return found;
    }

    private static String headerWithoutQuoted(BufferedReader text) throws IOException {
        StringBuilder header = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = text.read();
            boolean lineEnds = (c == '\n' || c == '\r') && !quoted && !header.isEmpty();
            if (c < 0 || lineEnds) {
                break;
            }
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                header.append((char) c);
            }
        }
        return header.toString();
    }

    private static char mostFrequent(String header) {
        char best = CANDIDATES[0];
        for (char candidate : CANDIDATES) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String header, char wanted) {
        return header.chars().filter(c -> c == wanted).count();
    }
}
