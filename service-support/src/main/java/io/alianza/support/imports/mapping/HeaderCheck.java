package io.alianza.support.imports.mapping;

import io.alianza.support.imports.mapping.Mapping.Lookup;
import io.alianza.support.imports.mapping.Mapping.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a mapping with the headers of its files, before any row is read. */
public final class HeaderCheck {

    private final Mapping mapping;
    private final List<String> main;
    private final Map<String, List<String>> lookupFiles;
    private final List<MappingFault> faults = new ArrayList<>();

    private HeaderCheck(Mapping mapping, List<String> main, Map<String, List<String>> lookupFiles) {
        this.mapping = mapping;
        this.main = main;
        this.lookupFiles = lookupFiles;
    }

    /**
     * Checks that the columns a mapping names are there.
     *
     * @param main columns of the file
     * @param lookupFiles columns of each look-up file, by its name
     * @throws MappingRefused with all that is missing
     */
    public static void check(Mapping mapping, List<String> main, Map<String, List<String>> lookupFiles) {
        HeaderCheck check = new HeaderCheck(mapping, main, lookupFiles);
        mapping.mentions().forEach(check::mention);
        MappingRefused.ifAny(check.faults);
    }

    private void mention(Mention mention) {
        Optional<ColumnRef> column = mention.column();
        if (column.isEmpty()) {
            if (main.contains(mention.constant())) {
                String written = "\"{" + mention.constant() + "}\" for the column, {constant: …} for the text";
                faults.add(mention.spot().fault(mention.constant(), written));
            }
            return;
        }
        List<String> columns = column.get().lookup().map(this::columnsOf).orElse(main);
        if (!columns.contains(column.get().column())) {
            faults.add(
                    mention.spot().fault(column.get().toString(), "one of the columns " + String.join(", ", columns)));
        }
    }

    private List<String> columnsOf(String name) {
        return mapping.lookups().stream()
                .filter(lookup -> lookup.name().equals(name))
                .map(Lookup::file)
                .findFirst()
                .map(file -> lookupFiles.getOrDefault(file, List.of()))
                .orElse(List.of());
    }
}
