package io.alianza.support.imports.mapping;

import io.alianza.support.imports.ImportKind;
import io.alianza.support.imports.ImportKind.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads one field of an object, or of a line. */
final class FieldReader {

    private final Field field;
    private final Value value;

    FieldReader(Field field, Value value) {
        this.field = field;
        this.value = value;
    }

    /** The value, empty when there is none or a fault was added. */
    Optional<Object> read(List<? extends Cells> rows, List<RowFault> faults) {
        Cells first = rows.getFirst();
        try {
            Optional<Object> read =
                    value.origin() instanceof Origin.OverLines over ? overLines(over, rows) : sameInAll(rows);
            if (read.isEmpty() && field.required()) {
                throw new Unreadable("required", "", "a value");
            }
            return read;
        } catch (Unreadable e) {
            faults.add(e.at(first.line(), value.columnNames(), field.name()));
        } catch (Differs e) {
            faults.add(new Unreadable("group-differs", e.other, "the same in every row of the group: " + e.first)
                    .at(e.line, value.columnNames(), field.name()));
        }
        return Optional.empty();
    }

    private Optional<Object> overLines(Origin.OverLines over, List<? extends Cells> rows) {
        return over instanceof Origin.Sum sum
                ? Optional.of(total(sum, rows))
                : typed(Evaluation.texts(value, over, rows));
    }

    private static BigDecimal total(Origin.Sum sum, List<? extends Cells> rows) {
        BigDecimal total = BigDecimal.ZERO;
        for (Cells row : rows) {
            for (String text : Evaluation.texts(sum.each(), row)) {
                if (!text.isEmpty()) {
                    total = total.add(
                            TypedText.decimal(text, sum.each().notation().decimals()));
                }
            }
        }
        return total;
    }

    private Optional<Object> sameInAll(List<? extends Cells> rows) {
        List<String> first = Evaluation.texts(value, rows.getFirst());
        for (Cells row : rows.subList(1, rows.size())) {
            List<String> other = Evaluation.texts(value, row);
            if (!other.equals(first)) {
                throw new Differs(row.line(), String.join(", ", first), String.join(", ", other));
            }
        }
        return typed(first);
    }

    private Optional<Object> typed(List<String> texts) {
        List<String> given = texts.stream().filter(text -> !text.isEmpty()).toList();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                field.type() == ImportKind.Type.LIST
                        ? given
                        : TypedText.read(field, given.getFirst(), value.notation()));
    }

    /** Two rows of a group say different things about the object. */
    private static final class Differs extends RuntimeException {
        private final long line;
        private final String first;
        private final String other;

        Differs(long line, String first, String other) {
            super(other, null, false, false);
            this.line = line;
            this.first = first;
            this.other = other;
        }
    }
}
