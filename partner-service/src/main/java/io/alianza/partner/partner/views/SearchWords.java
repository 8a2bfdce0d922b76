package io.alianza.partner.partner.views;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words as a search compares them: {@code Ibérica} is found by {@code iber}. */
public final class SearchWords {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    public static List<String> of(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull)
                .map(SearchWords::plain)
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    static String plain(String text) {
        return ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
