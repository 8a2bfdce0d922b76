package io.alianza.support.imports;

import io.alianza.support.imports.mapping.RowFault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One line of a report: an object that went well, or one fault of an object that did not.
 *
 * @param line of the file
 * @param key the object's own key in the source
 * @param outcome accepted, unchanged, different, refused
 * @param column where the value stands
 * @param field it feeds
 * @param value as given, shortened
 * @param code stable key of the rule
 * @param expected what would have been right
 * @param message the same in the caller's language
 */
record ReportLine(
        long line,
        String key,
        String outcome,
        String column,
        String field,
        String value,
        String code,
        String expected,
        String message) {

    static Stream<ReportLine> of(ReportEntry entry, ReportWords words) {
        if (entry.faults().isEmpty()) {
            return Stream.of(line(entry, new RowFault(entry.line(), "", "", "", "", ""), ""));
        }
        List<RowFault> faults = entry.faults();
        return faults.stream().map(fault -> line(entry, fault, words.of(fault)));
    }

    private static ReportLine line(ReportEntry entry, RowFault fault, String message) {
        return new ReportLine(
                fault.line(),
                entry.key(),
                entry.outcome().name().toLowerCase(Locale.ROOT),
                fault.column(),
                fault.field(),
                fault.value(),
                fault.code(),
                fault.expected(),
                message);
    }
}
