package io.alianza.support.imports.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.apache.commons.csv.CSVException;

/** Ends the reading of a record that does not end: without it one quote left open would pull the whole file into memory. */
final class RecordLimit extends FilterReader {

    static final int CHARACTERS = 1_000_000;

    private long read;
    private long recordBegan;

    RecordLimit(Reader in) {
        super(in);
    }

    void recordEnded() {
        recordBegan = read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        return counted(super.read(buffer, offset, length));
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        counted(c < 0 ? -1 : 1);
        return c;
    }

    private int counted(int characters) throws CSVException {
        if (characters > 0) {
            read += characters;
        }
        if (read - recordBegan > CHARACTERS) {
            throw new CSVException("a record of more than %s characters", CHARACTERS);
        }
        return characters;
    }
}
