package io.alianza.support.imports.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of a file's columns.
 *
 * @param places by name, in order; a column without a name has none
 * @param width how many values a row has
 */
record Header(Map<String, Integer> places, int width) {

    static Header of(List<String> names, long line) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty() && places.putIfAbsent(name, i) != null) {
                throw new CsvFault(line, "each column named once; two are named " + name);
            }
        }
        return new Header(places, names.size());
    }
}
