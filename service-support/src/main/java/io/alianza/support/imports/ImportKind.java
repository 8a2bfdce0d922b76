package io.alianza.support.imports;

import io.alianza.support.commands.Outcome;
import java.util.List;

/**
 * What one kind of import means to a service. The starter reads the file by its mapping (columns, formats, value maps,
 * defaults, joined look-up files, grouping into lines) and hands over mapped objects in batches.
 */
public interface ImportKind {

    /** Path segment and command-line word, for example {@code partners}. */
    String kind();

    /** Fields a mapping may feed; {@code lines[].x} for fields of a grouped row's lines. */
    List<Field> fields();

    /** Commands for one object, in order, or the faults found. Ids are derived from source and key. Pure. */
    List<?> commands(MappedRow row);

    /**
     * The whole outcome of an object whose commands were carried out in one commit.
     *
     * @param name as a mapping writes it
     * @param type how text is read
     * @param required refused when empty and without default
     * @param allowed for a choice: the values; else empty
     */
    record Field(String name, Type type, boolean required, List<String> allowed) {}

    enum Type {
        TEXT,
        DECIMAL,
        WHOLE,
        DAY,
        CHOICE,
        CURRENCY,
        LIST
    }

    /** How an object ended in the report. */
    static boolean changedNothing(List<Outcome> outcomes) {
        return outcomes.stream().allMatch(o -> o instanceof Outcome.Done done && done.events() == 0);
    }
}
