package io.alianza.partner.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way to write what is said, so that the same statement made twice is equal, in memory and as stored bytes. */
public final class Texts {

    private Texts() {}

    /** Without blanks around it; nothing but blanks is no text. */
    public static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Each once, in the order in which they were said, so that a fault can point at one of them. */
    public static List<String> distinct(Collection<String> texts) {
        return texts.stream().map(String::strip).distinct().toList();
    }

    public static SortedMap<String, String> sorted(Map<String, String> texts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** All parts, empty ones at the end too. */
    public static List<String> split(String text, char separator) {
        return Arrays.asList(text.split(Pattern.quote(String.valueOf(separator)), -1));
    }
}
