package io.alianza.support.imports.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a value comes from, before value maps, defaults and types. */
sealed interface Origin {

    /** All columns it looks at. */
    Stream<ColumnRef> columns();

    /** A text with columns in it. */
    record Template(List<Part> parts) implements Origin {

        @Override
        public Stream<ColumnRef> columns() {
            return parts.stream()
                    .flatMap(part -> part instanceof Part.Cell cell ? Stream.of(cell.column()) : Stream.empty());
        }

        /** The text when there is no column in it. */
        Optional<String> constant() {
            return parts.size() == 1 && parts.getFirst() instanceof Part.Literal literal
                    ? Optional.of(literal.text())
                    : Optional.empty();
        }
    }

    /** The first of some columns that is not empty. */
    record FirstOf(List<ColumnRef> candidates) implements Origin {

        @Override
        public Stream<ColumnRef> columns() {
            return candidates.stream();
        }
    }

    /** A text as it stands. */
    record Constant(String text) implements Origin {

        @Override
        public Stream<ColumnRef> columns() {
            return Stream.empty();
        }
    }

    /** Several values as a list. */
    record Several(List<Value> elements) implements Origin {

        @Override
        public Stream<ColumnRef> columns() {
            return elements.stream().flatMap(Value::columns);
        }
    }

    /** The value of the first case that holds. */
    record Cases(List<Case> cases) implements Origin {

        record Case(Condition when, Value then) {}

        @Override
        public Stream<ColumnRef> columns() {
            return cases.stream()
                    .flatMap(one ->
                            Stream.concat(one.when().columns(), one.then().columns()));
        }
    }

    /** What is said about the lines of a group together. */
    sealed interface OverLines extends Origin {

        Value each();

        @Override
        default Stream<ColumnRef> columns() {
            return each().columns();
        }
    }

    /** The one of these that occurs among the lines. */
    record OneOf(List<String> wanted, Value each) implements OverLines {}

    record Sum(Value each) implements OverLines {}

    record Distinct(Value each) implements OverLines {}

    /** A piece of a template. */
    sealed interface Part {

        record Literal(String text) implements Part {}

        /**
         * A column in a text.
         *
         * @param otherwise what stands where the column is empty; absent: then the whole text is empty
         */
        record Cell(ColumnRef column, Optional<String> otherwise) implements Part {}
    }
}
