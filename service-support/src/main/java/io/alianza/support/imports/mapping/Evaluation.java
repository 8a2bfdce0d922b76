package io.alianza.support.imports.mapping;

import io.alianza.support.imports.mapping.Origin.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What texts a value gives for a row; several for a list, none or an empty one for no value. */
final class Evaluation {

    private static final int MOST_SHOWN = 20;

    private Evaluation() {}

    /** @throws Unreadable when the value map does not know a text, or no case holds */
    static List<String> texts(Value value, Cells row) {
        return withSteps(
                value,
                row,
                switch (value.origin()) {
                    case Origin.Template template -> List.of(text(template, row));
                    case Origin.FirstOf first -> List.of(firstOf(first, row));
                    case Origin.Constant constant -> List.of(constant.text());
                    case Origin.Several several ->
                        several.elements().stream()
                                .flatMap(one -> texts(one, row).stream())
                                .toList();
                    case Origin.Cases cases -> cases(cases, value, row);
                    case Origin.OverLines over -> texts(over.each(), row);
                });
    }

    /** The same for a value that is about the lines together. */
    static List<String> texts(Value value, Origin.OverLines over, List<? extends Cells> rows) {
        Set<String> found = new LinkedHashSet<>();
        rows.forEach(row ->
                texts(over.each(), row).stream().filter(text -> !text.isEmpty()).forEach(found::add));
        Cells first = rows.getFirst();
        return withSteps(
                value, first, over instanceof Origin.OneOf one ? oneOf(one, found, value, first) : List.copyOf(found));
    }

    private static String text(Origin.Template template, Cells row) {
        StringBuilder text = new StringBuilder();
        for (Part part : template.parts()) {
            switch (part) {
                case Part.Literal literal -> text.append(literal.text());
                case Part.Cell cell -> {
                    String given = row.get(cell.column());
                    if (given.isEmpty() && cell.otherwise().isEmpty()) {
                        return "";
                    }
                    text.append(given.isEmpty() ? cell.otherwise().orElseThrow() : given);
                }
            }
        }
        return text.toString();
    }

    private static String firstOf(Origin.FirstOf first, Cells row) {
        return first.candidates().stream()
                .map(row::get)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> cases(Origin.Cases cases, Value value, Cells row) {
        for (Origin.Cases.Case one : cases.cases()) {
            if (one.when().holds(row)) {
                return texts(one.then(), row);
            }
        }
        return otherwise(value, row, "cases", "", "a row for which one of the cases holds");
    }

    private static List<String> oneOf(Origin.OneOf one, Set<String> found, Value value, Cells row) {
        List<String> wanted = one.wanted().stream().filter(found::contains).toList();
        return switch (wanted.size()) {
            case 0 -> value.otherwise().isPresent() ? texts(value.otherwise().get(), row) : List.of();
            case 1 -> wanted;
            default ->
                throw new Unreadable(
                        "one-of", String.join(", ", wanted), "only one of " + String.join(", ", one.wanted()));
        };
    }

    private static List<String> withSteps(Value value, Cells row, List<String> origin) {
        List<String> texts = value.map().isEmpty() ? origin : mapped(value, row, origin);
        if (value.defaultText().isPresent() && texts.stream().allMatch(String::isEmpty)) {
            texts = List.of(value.defaultText().get());
        }
        return value.split().isEmpty() ? texts : split(texts, value.split().get());
    }

    private static List<String> mapped(Value value, Cells row, List<String> texts) {
        List<String> mapped = new ArrayList<>();
        for (String text : texts) {
            String known = value.map().orElseThrow().get(text);
            if (known != null) {
                mapped.add(known);
            } else if (!text.isEmpty()) {
                mapped.addAll(otherwise(
                        value, row, "map", text, oneOf(value.map().orElseThrow().keySet())));
            }
        }
        return mapped;
    }

    private static List<String> otherwise(Value value, Cells row, String code, String given, String expected) {
        if (value.otherwise().isEmpty()) {
            throw new Unreadable(code, given, expected);
        }
        return texts(value.otherwise().get(), row);
    }

    private static List<String> split(List<String> texts, String separator) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.split(Pattern.quote(separator), -1)))
                .map(String::strip)
                .toList();
    }

    static String oneOf(Set<String> texts) {
        String shown =
                String.join(", ", texts.stream().sorted().limit(MOST_SHOWN).toList());
        return "one of " + shown + (texts.size() > MOST_SHOWN ? " …" : "");
    }
}
