package io.alianza.support.imports.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds for a row when all its tests hold. */
record Condition(List<Test> tests) {

    /**
     * @param column looked at
     * @param texts one of which it must be, the empty text standing for no value
     * @param negated or must not be
     */
    record Test(ColumnRef column, Set<String> texts, boolean negated) {}

    boolean holds(Cells row) {
        return tests.stream().allMatch(test -> test.texts().contains(row.get(test.column())) != test.negated());
    }

    Stream<ColumnRef> columns() {
        return tests.stream().map(Test::column);
    }
}
