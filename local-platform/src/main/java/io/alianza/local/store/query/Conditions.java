package io.alianza.local.store.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import io.alianza.local.store.index.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of single fields, as ranges of values; whatever else it demands is left to the matcher. All hold
 * at once. Those of an {@code $elemMatch} hold for one and the same element and are kept apart for that reason.
 */
final class Conditions {

    /** Each condition of a field is a list of disjoint ranges in order; one of them must hold the value. */
    private final Map<String, List<List<Span>>> byField = new HashMap<>();

    private final List<Conditions> ofOneElement = new ArrayList<>();

    static Conditions of(Document query) {
        var conditions = new Conditions();
        conditions.add(query, "");
        return conditions;
    }

    List<Conditions> ofOneElement() {
        return ofOneElement;
    }

    List<List<Span>> of(String field) {
        return byField.getOrDefault(field, List.of());
    }

    private void add(Document query, String prefix) {
        query.forEach((key, value) -> {
            if (key.equals("$and") && value instanceof List<?> all) {
                all.forEach(each -> add((Document) each, prefix));
            } else if (!key.startsWith("$")) {
                addField(prefix + key, value);
            }
        });
    }

    private void addField(String field, @Nullable Object value) {
        if (BsonRegularExpression.isRegularExpression(value)) {
            addPrefix(field, BsonRegularExpression.convertToRegularExpression(value));
        } else if (value instanceof Document operators && isOperators(operators)) {
            operators.forEach((operator, operand) -> addOperator(field, operator, operand));
        } else {
            addEqual(field, value);
        }
    }

    private static boolean isOperators(Document value) {
        return !value.isEmpty() && value.keySet().iterator().next().startsWith("$");
    }

    private void addOperator(String field, String operator, @Nullable Object operand) {
        switch (operator) {
            case "$eq" -> addEqual(field, operand);
            case "$in" -> addIn(field, (Collection<?>) operand);
            case "$gt", "$gte" -> addRange(field, operand, true, operator.equals("$gte"));
            case "$lt", "$lte" -> addRange(field, operand, false, operator.equals("$lte"));
            case "$elemMatch" -> addElementMatch(field, operand);
            default -> {
                // Left to the matcher.
            }
        }
    }

    private void addEqual(String field, @Nullable Object value) {
        // An array equals an array or an element that is one: the index has the elements only.
        if (!(value instanceof Collection<?>)) {
            add(field, List.of(Span.point(value)));
        }
    }

    private void addIn(String field, @Nullable Collection<?> values) {
        if (values == null || values.stream().anyMatch(Conditions::needsTheMatcher)) {
            return;
        }
        add(
                field,
                values.stream()
                        .map(Span::point)
                        .distinct()
                        .sorted(Comparator.comparing(Span::from))
                        .toList());
    }

    private static boolean needsTheMatcher(@Nullable Object value) {
        return value instanceof Collection<?> || BsonRegularExpression.isRegularExpression(value);
    }

    private void addRange(String field, @Nullable Object bound, boolean greater, boolean orEqual) {
        if (bound != null && isOfOneType(bound)) {
            add(field, List.of(greater ? Span.greaterThan(bound, orEqual) : Span.lessThan(bound, orEqual)));
        }
    }

    /** The ends of all order compare with every type. */
    private static boolean isOfOneType(Object bound) {
        return !(bound instanceof Collection<?> || bound instanceof MinKey || bound instanceof MaxKey);
    }

    /** A text that must begin with plain letters and digits lies in a range; any sign that may mean something ends them. */
    private void addPrefix(String field, BsonRegularExpression regex) {
        var pattern = regex.getPattern();
        var plain = pattern.startsWith("^") && isPlain(regex.getOptions())
                ? pattern.substring(1).replaceFirst("(?s)[^\\p{Alnum} _-].*", "")
                : "";
        // A sign like * or ? concerns the letter before it, and | everything.
        var certain =
                plain.length() + 1 == pattern.length() ? plain : plain.substring(0, Math.max(plain.length() - 1, 0));
        if (!certain.isEmpty() && !pattern.contains("|")) {
            add(field, List.of(Span.textPrefix(certain)));
        }
    }

    private static boolean isPlain(@Nullable String options) {
        return options == null || options.isEmpty();
    }

    private void addElementMatch(String field, @Nullable Object operand) {
        if (operand instanceof Document query && (!isOperators(query) || query.containsKey("$and"))) {
            var conditions = new Conditions();
            conditions.add(query, field + ".");
            ofOneElement.add(conditions);
        }
    }

    private void add(String field, List<Span> spans) {
        byField.computeIfAbsent(field, key -> new ArrayList<>()).add(spans);
    }
}
