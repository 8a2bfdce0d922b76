package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.text.Formats;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What can be chosen, value to words, in the order it is offered. */
public final class Choices {

    private Choices() {}

    public static Map<String, String> words(Formats f, String group, List<String> codes) {
        return of(codes, code -> f.word(group, code));
    }

    public static Map<String, String> of(List<String> values, UnaryOperator<String> words) {
        return of(values, Function.identity(), words);
    }

    public static <T> Map<String, String> of(
            Collection<T> items, Function<T, String> value, Function<T, String> words) {
        Map<String, String> choices = new LinkedHashMap<>();
        items.forEach(item -> choices.put(value.apply(item), words.apply(item)));
        return choices;
    }
}
