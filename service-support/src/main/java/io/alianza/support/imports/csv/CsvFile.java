package io.alianza.support.imports.csv;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file being read, row by row. Lines without any value are passed over. */
public final class CsvFile implements Closeable {

    private final CSVParser parser;
    private final RecordLimit limit;
    private final Iterator<CSVRecord> records;
    private final boolean trim;
    private final Header header;

    private CsvFile(CSVParser parser, RecordLimit limit, boolean trim) {
        this.parser = parser;
        this.limit = limit;
        this.records = parser.iterator();
        this.trim = trim;
        this.header = nextRecord()
                .map(names -> Header.of(values(names), parser.getCurrentLineNumber()))
                .orElseThrow(() -> new CsvFault(1, "a header line that names the columns"));
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws CsvFault when it has no usable header
     */
    public static CsvFile open(InputStream bytes, CsvOptions options) {
        try {
            BufferedReader text = TextOfBytes.of(bytes, options.charset());
            char delimiter =
                    options.delimiter().isPresent() ? options.delimiter().get() : Delimiters.sniff(text);
            RecordLimit limit = new RecordLimit(text);
            CSVParser parser = CSVParser.builder()
                    .setReader(limit)
                    .setFormat(format(delimiter, options.trim()))
                    .get();
            return new CsvFile(parser, limit, options.trim());
        } catch (CharacterCodingException e) {
            throw notText(1, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CSVFormat format(char delimiter, boolean trim) {
        return CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote('"')
                .setIgnoreEmptyLines(true)
                // Also `1, "a, b"`: a quote after blanks would otherwise be an ordinary character.
                .setIgnoreSurroundingSpaces(trim)
                .get();
    }

    /** Names in order; a column without a name is missing. */
    public List<String> columns() {
        return List.copyOf(header.places().keySet());
    }

    /**
     * The next row, empty at the end.
     *
     * @throws CsvFault when the file cannot be read further
     */
    public Optional<CsvRow> next() {
        return nextRecord().map(record -> {
            long line = parser.getCurrentLineNumber() - LineBreaks.in(record);
            return new CsvRow(line, header, values(record));
        });
    }

    private Optional<CSVRecord> nextRecord() {
        try {
            while (records.hasNext()) {
                CSVRecord record = records.next();
                limit.recordEnded();
                if (!record.stream().allMatch(String::isBlank)) {
                    return Optional.of(record);
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw fault(e);
        }
    }

    private List<String> values(CSVRecord record) {
        return trim ? record.stream().map(Blanks::strip).toList() : record.toList();
    }

    private RuntimeException fault(UncheckedIOException e) {
        long line = parser.getCurrentLineNumber() + 1;
        return switch (e.getCause()) {
            case CharacterCodingException coding -> notText(line, coding);
            case CSVException broken ->
                new CsvFault(
                        line,
                        "quotes as in \"say \"\"so\"\"\", each closed again (" + broken.getMessage() + ")",
                        broken);
            case null, default -> e;
        };
    }

    private static CsvFault notText(long line, CharacterCodingException e) {
        return new CsvFault(line, "text in the charset the mapping states, else UTF-8", e);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
