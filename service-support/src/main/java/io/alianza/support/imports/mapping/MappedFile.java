package io.alianza.support.imports.mapping;

import io.alianza.support.imports.ImportKind;
import io.alianza.support.imports.csv.CsvFile;
import io.alianza.support.imports.csv.CsvRow;
import java.io.Closeable;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A file read by its mapping, object by object; in memory are the look-ups and the rows of one group. */
public final class MappedFile implements Closeable {

    /** Rows of one group; more are refused as a group, so that a file whose group column never changes does not fill the memory. */
    static final int LARGEST_GROUP = 10_000;

    private final Mapping mapping;
    private final CsvFile file;
    private final Map<String, LookupTable> tables;
    private final List<ObjectReader> readers;
    private final Deque<Reading> ready = new ArrayDeque<>();
    private @Nullable CsvRow ahead;
    private long rows;
    private long skipped;

    private MappedFile(Mapping mapping, CsvFile file, Map<String, LookupTable> tables, ImportKind kind) {
        this.mapping = mapping;
        this.file = file;
        this.tables = tables;
        this.readers = mapping.objects().stream()
                .map(object -> new ObjectReader(mapping.source(), object, kind))
                .toList();
    }

    /**
     * Opens a file by its mapping.
     *
     * @param main bytes of the file
     * @param lookups bytes of a look-up file, by its name
     * @throws MappingRefused when mapping and headers do not fit
     * @throws UnreadableFile when a file is no CSV, or a look-up's keys are not unique
     */
    public static MappedFile open(
            Mapping mapping, ImportKind kind, InputStream main, Function<String, InputStream> lookups) {
        CsvFile file = UnreadableFile.naming("file", () -> CsvFile.open(main, mapping.file()));
        return new MappedFile(mapping, file, LookupTables.load(mapping, file.columns(), lookups), kind);
    }

    /**
     * Reads everything to its end and understands no row: afterwards only single values can be wrong.
     *
     * @throws MappingRefused when mapping and headers do not fit
     * @throws UnreadableFile when a file is no CSV to its end, or a look-up's keys are not unique
     */
    public static void checkStructure(
            Mapping mapping, ImportKind kind, InputStream main, Function<String, InputStream> lookups) {
        try (MappedFile file = open(mapping, kind, main, lookups)) {
            while (file.read().isPresent()) {
                // Only whether it can be read.
            }
        }
    }

    /** The next object, empty at the end. */
    public Optional<Reading> next() {
        while (ready.isEmpty()) {
            Optional<CsvRow> first = nextRow();
            if (first.isEmpty()) {
                return Optional.empty();
            }
            List<CsvRow> group = group(first.get());
            readers.forEach(reader -> ready.add(read(reader, group)));
        }
        return Optional.of(ready.remove());
    }

    private Reading read(ObjectReader reader, List<CsvRow> group) {
        List<RowFault> faults = new ArrayList<>();
        List<JoinedRow> joined = new ArrayList<>(group.size());
        for (CsvRow row : group) {
            joined.add(JoinedRow.join(row, mapping, tables, faults));
        }
        if (group.size() > LARGEST_GROUP) {
            String expected = "at most " + LARGEST_GROUP + " rows in one group";
            faults.add(new RowFault(
                    group.getFirst().line(), mapping.group().orElse(""), "", "", "group-too-large", expected));
        }
        return reader.read(joined, List.copyOf(faults));
    }

    private List<CsvRow> group(CsvRow first) {
        List<CsvRow> group = new ArrayList<>();
        group.add(first);
        if (mapping.group().isEmpty()) {
            return group;
        }
        String column = mapping.group().get();
        String value = first.get(column);
        for (Optional<CsvRow> row = nextRow(); row.isPresent(); row = nextRow()) {
            if (!row.get().get(column).equals(value)) {
                ahead = row.get();
                break;
            }
            if (group.size() <= LARGEST_GROUP) {
                group.add(row.get());
            }
        }
        return group;
    }

    private Optional<CsvRow> nextRow() {
        if (ahead != null) {
            CsvRow row = ahead;
            ahead = null;
            return Optional.of(row);
        }
        for (Optional<CsvRow> row = read(); row.isPresent(); row = read()) {
            rows++;
            if (!isSkipped(row.get())) {
                return row;
            }
            skipped++;
        }
        return Optional.empty();
    }

    private Optional<CsvRow> read() {
        return UnreadableFile.naming("file", file::next);
    }

    private boolean isSkipped(CsvRow row) {
        if (mapping.skip().isEmpty() || !row.fitsHeader()) {
            return false;
        }
        JoinedRow joined = JoinedRow.join(row, mapping, tables, new ArrayList<>());
        return mapping.skip().stream().anyMatch(condition -> condition.holds(joined));
    }

    /** Rows read so far, skipped ones included. */
    public long rows() {
        return rows;
    }

    /** Rows left out by {@code skip} so far. */
    public long skipped() {
        return skipped;
    }

    @Override
    public void close() {
        file.close();
    }
}
