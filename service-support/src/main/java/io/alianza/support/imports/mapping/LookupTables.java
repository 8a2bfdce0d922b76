package io.alianza.support.imports.mapping;

import io.alianza.support.imports.csv.CsvFile;
import io.alianza.support.imports.csv.CsvOptions;
import io.alianza.support.imports.mapping.Mapping.Lookup;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Loads the look-up files of a mapping, once the headers of all files are known to fit it. */
final class LookupTables {

    private LookupTables() {}

    static Map<String, LookupTable> load(
            Mapping mapping, List<String> mainColumns, Function<String, InputStream> files) {
        HeaderCheck.check(mapping, mainColumns, headers(mapping, files));
        Map<String, LookupTable> tables = new HashMap<>();
        for (Lookup lookup : mapping.lookups()) {
            try (CsvFile file = open(mapping, lookup.file(), files)) {
                tables.put(lookup.name(), LookupTable.load(lookup, keptColumns(mapping, lookup), file));
            }
        }
        return tables;
    }

    private static Map<String, List<String>> headers(Mapping mapping, Function<String, InputStream> files) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : mapping.lookupFiles()) {
            try (CsvFile file = open(mapping, name, files)) {
                headers.put(name, file.columns());
            }
        }
        return headers;
    }

    private static CsvFile open(Mapping mapping, String name, Function<String, InputStream> files) {
        CsvOptions options = mapping.file().withDelimiterSniffed();
        return UnreadableFile.naming(name, () -> CsvFile.open(files.apply(name), options));
    }

    private static List<String> keptColumns(Mapping mapping, Lookup lookup) {
        return mapping.mentions().stream()
                .flatMap(mention -> mention.column().stream())
                .filter(column -> column.lookup().filter(lookup.name()::equals).isPresent())
                .map(ColumnRef::column)
                .distinct()
                .toList();
    }
}
