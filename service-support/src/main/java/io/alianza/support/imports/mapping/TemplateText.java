package io.alianza.support.imports.mapping;

import io.alianza.support.imports.mapping.Origin.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code "{Group}/{Country|none}"}: columns in braces, what stands for an empty one behind a bar, a brace doubled for itself. */
final class TemplateText {

    private final String text;
    private final Set<String> lookups;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    private TemplateText(String text, Set<String> lookups) {
        this.text = text;
        this.lookups = lookups;
    }

    /** @throws IllegalArgumentException with what was expected */
    static Origin.Template read(String text, Set<String> lookups) {
        return new TemplateText(text, lookups).read();
    }

    private Origin.Template read() {
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("{{", at)) {
                literal.append('{');
                at += 2;
            } else if (text.charAt(at) == '{') {
                at = cell(at);
            } else {
                literal.append(text.charAt(at++));
            }
        }
        endLiteral();
        return new Origin.Template(List.copyOf(parts));
    }

    private int cell(int open) {
        int close = text.indexOf('}', open);
        if (close < 0) {
            throw new IllegalArgumentException("a closing brace for the one before " + text.substring(open + 1));
        }
        String inside = text.substring(open + 1, close);
        int bar = inside.indexOf('|');
        String column = bar < 0 ? inside : inside.substring(0, bar);
        if (column.isBlank()) {
            throw new IllegalArgumentException("the name of a column between the braces");
        }
        endLiteral();
        Optional<String> otherwise = bar < 0 ? Optional.empty() : Optional.of(inside.substring(bar + 1));
        parts.add(new Part.Cell(ColumnRef.of(column, lookups), otherwise));
        return close + 1;
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            parts.add(new Part.Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
