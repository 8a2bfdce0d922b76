package io.alianza.support.imports;

import io.alianza.support.commands.Outcome;
import java.util.List;

/**
 * What one kind of import means to a service. The starter reads the file by its mapping (columns, formats, value maps,
 * defaults, joined look-up files, grouping into lines) and hands over mapped objects in batches.
 */
public interface ImportKind {

    /** Path segment and command-line word, for example {@code orders}. */
    String kind();

    /** Fields a mapping may feed; {@code lines[].x} for fields of a grouped row's lines. */
    List<Field> fields();

    /**
     * Commands for one object, in order. Ids are derived from source and key. Pure; also called in a dry run.
     *
     * @throws io.alianza.support.model.Refusal when something is wrong; a {@link io.alianza.support.model.FieldFault}'s
     *     pointer names the field ({@code /currency}, {@code /lines/2/amount}), from which the report finds line and column
     */
    List<?> commands(MappedRow row);

    /**
     * Called before the commands of a batch are sent (not in a dry run), for what must not be in events: names, notes. May be
     * called again with the same rows.
     */
    default void prepare(List<MappedRow> rows) {}

    /**
     * A field a mapping may feed.
     *
     * @param name as a mapping writes it
     * @param type how text is read
     * @param required refused when empty and without default
     * @param allowed for a choice: the values; else empty
     */
    record Field(String name, Type type, boolean required, List<String> allowed) {}

    /** How text is read. */
    enum Type {
        TEXT,
        DECIMAL,
        WHOLE,
        DAY,
        CHOICE,
        CURRENCY,
        LIST
    }

    /** Whether nothing came of an object's commands: all of it was there already. */
    static boolean changedNothing(List<Outcome> outcomes) {
        return outcomes.stream().allMatch(o -> o instanceof Outcome.Done done && done.events() == 0);
    }
}
