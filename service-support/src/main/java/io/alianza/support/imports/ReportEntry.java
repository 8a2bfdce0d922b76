package io.alianza.support.imports;

import io.alianza.support.imports.mapping.RowFault;
import java.util.List;

/**
 * What became of one object.
 *
 * @param line of the file it began on
 * @param key its own key in the source; empty when not even that could be read
 * @param outcome how it ended
 * @param faults why; empty when accepted or unchanged
 */
record ReportEntry(long line, String key, Outcome outcome, List<RowFault> faults) {

    /** How an object ended. */
    enum Outcome {
        ACCEPTED,
        UNCHANGED,
        DIFFERENT,
        REFUSED
    }
}
