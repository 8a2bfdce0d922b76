package io.alianza.support.imports.mapping;

import io.alianza.support.imports.csv.CsvOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A mapping that was read without fault.
 *
 * @param kind what the rows are
 * @param source system the file comes from
 * @param file how to open it
 * @param emptyTexts texts that mean nothing, the empty one included
 * @param lookups joined files, in the order in which they can be joined
 * @param skip rows to leave out
 * @param group column whose equal values make one object of neighbouring rows
 * @param objects what a row, or a group, states
 * @param mentions every column and constant with its place, to be compared with the headers
 */
public record Mapping(
        String kind,
        String source,
        CsvOptions file,
        Set<String> emptyTexts,
        List<Lookup> lookups,
        List<Condition> skip,
        Optional<String> group,
        List<ObjectMapping> objects,
        List<Mention> mentions) {

    /** Names of the look-up files, each once. */
    public Set<String> lookupFiles() {
        Set<String> files = new TreeSet<>();
        lookups.forEach(lookup -> files.add(lookup.file()));
        return files;
    }

    /** One object a row states. */
    record ObjectMapping(Value key, Map<String, Value> fields, Map<String, Value> lines, Spot spot) {}

    /** A joined file; {@code from} is the column whose value is looked up under {@code key}. */
    record Lookup(String name, String file, String key, ColumnRef from, boolean optional) {}

    /** A column or a constant text as it stands in the mapping. */
    record Mention(Optional<ColumnRef> column, String constant, Spot spot) {}
}
