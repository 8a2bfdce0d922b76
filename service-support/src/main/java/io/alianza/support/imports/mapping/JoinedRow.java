package io.alianza.support.imports.mapping;

import io.alianza.support.imports.csv.CsvRow;
import io.alianza.support.imports.mapping.Mapping.Lookup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A row of the main file with the rows its look-ups found. */
final class JoinedRow implements Cells {

    private final CsvRow row;
    private final Set<String> emptyTexts;
    private final Map<String, LookupTable> tables;
    private final Map<String, List<String>> joined = new HashMap<>();

    private JoinedRow(CsvRow row, Set<String> emptyTexts, Map<String, LookupTable> tables) {
        this.row = row;
        this.emptyTexts = emptyTexts;
        this.tables = tables;
    }

    /** Looks everything up; what a required look-up does not find is a fault. */
    static JoinedRow join(CsvRow row, Mapping mapping, Map<String, LookupTable> tables, List<RowFault> faults) {
        JoinedRow joined = new JoinedRow(row, mapping.emptyTexts(), tables);
        if (!row.fitsHeader()) {
            faults.add(new RowFault(
                    row.line(),
                    "",
                    "",
                    row.values().size() + " values",
                    "row-length",
                    row.expectedWidth() + " values, as the header has"));
            return joined;
        }
        mapping.lookups().forEach(lookup -> joined.lookUp(lookup, faults));
        return joined;
    }

    private void lookUp(Lookup lookup, List<RowFault> faults) {
        String wanted = get(lookup.from());
        List<String> found = wanted.isEmpty() ? null : table(lookup.name()).row(wanted);
        if (found != null) {
            joined.put(lookup.name(), found);
        } else if (!wanted.isEmpty() && !lookup.optional()) {
            String expected = "a " + lookup.key() + " of " + lookup.file();
            faults.add(new RowFault(line(), lookup.from().toString(), "", wanted, "look-up", expected));
        }
    }

    @Override
    public String get(ColumnRef column) {
        if (column.lookup().isEmpty()) {
            return meaning(row.get(column.column()));
        }
        List<String> found = joined.get(column.lookup().get());
        return found == null ? "" : meaning(table(column.lookup().get()).get(found, column.column()));
    }

    private String meaning(String text) {
        return emptyTexts.contains(text) ? "" : text;
    }

    private LookupTable table(String name) {
        LookupTable table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no look-up " + name);
        }
        return table;
    }

    @Override
    public long line() {
        return row.line();
    }
}
