package io.alianza.support.imports.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one field is fed.
 *
 * @param origin where the text comes from
 * @param map from what the file says to what the field means
 * @param otherwise where neither {@code map}, {@code cases} nor {@code oneOf} knows an answer
 * @param defaultText when there is no value
 * @param notation how days and numbers are written here
 * @param split what separates the elements of a list
 * @param spot where it stands in the mapping
 */
record Value(
        Origin origin,
        Optional<Map<String, String>> map,
        Optional<Value> otherwise,
        Optional<String> defaultText,
        Notation notation,
        Optional<String> split,
        Spot spot) {

    static Value of(Origin origin, Notation notation, Spot spot) {
        return new Value(
                origin, Optional.empty(), Optional.empty(), Optional.empty(), notation, Optional.empty(), spot);
    }

    Stream<ColumnRef> columns() {
        return Stream.concat(origin.columns(), otherwise.stream().flatMap(Value::columns));
    }

    /** For the report: the columns as one text. */
    String columnNames() {
        return columns().map(ColumnRef::toString).distinct().collect(Collectors.joining(", "));
    }

    boolean isList() {
        return split.isPresent() || origin instanceof Origin.Several || origin instanceof Origin.Distinct;
    }
}
