package io.alianza.support.imports.mapping;

import io.alianza.support.imports.csv.CsvFault;
import java.util.function.Supplier;

/** One of the files of an import cannot be read as what it is; nothing of the import can go on. */
public class UnreadableFile extends RuntimeException {

    private final String file;
    private final long line;
    private final String expected;

    public UnreadableFile(String file, long line, String expected) {
        super(file + ", line " + line + ": expected " + expected);
        this.file = file;
        this.line = line;
        this.expected = expected;
    }

    /** Adds the file's name to what is wrong with it. */
    static <T> T naming(String file, Supplier<T> work) {
        try {
            return work.get();
        } catch (CsvFault e) {
            throw new UnreadableFile(file, e.line(), e.expected());
        }
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    public String expected() {
        return expected;
    }
}
