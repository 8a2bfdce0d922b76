package io.alianza.support.imports.mapping;

import io.alianza.support.imports.MappedRow;
import io.alianza.support.model.FieldFault;
import java.util.List;
import java.util.Map;

/** What became of one object of the file. */
public sealed interface Reading {

    /** Empty when even the key could not be read. */
    String key();

    /** Line it begins on. */
    long line();

    /** Understood. */
    final class Understood implements Reading {

        private final MappedRow row;
        private final List<Long> rowLines;
        private final Map<String, String> columns;

        Understood(MappedRow row, List<Long> rowLines, Map<String, String> columns) {
            this.row = row;
            this.rowLines = rowLines;
            this.columns = columns;
        }

        public MappedRow row() {
            return row;
        }

        @Override
        public String key() {
            return row.key();
        }

        @Override
        public long line() {
            return row.firstLine();
        }

        /** A fault found by the kind, with the line and the columns its field was read from. */
        public RowFault locate(FieldFault fault) {
            FieldPointer pointer = FieldPointer.of(fault.pointer());
            long line = pointer.line()
                    .filter(index -> index < rowLines.size())
                    .map(rowLines::get)
                    .orElse(row.firstLine());
            String value = fault.value() == null ? "" : fault.value();
            return new RowFault(
                    line,
                    columns.getOrDefault(pointer.field(), ""),
                    pointer.field(),
                    value,
                    fault.code(),
                    fault.expected());
        }
    }

    /** Not understood. */
    record Misread(String key, long line, List<RowFault> faults) implements Reading {}
}
