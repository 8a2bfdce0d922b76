package io.alianza.support.model;

import org.jspecify.annotations.Nullable;

/**
 * One field that is not as expected.
 *
 * @param pointer JSON pointer of the field, for example {@code /lines/0/amount}
 * @param code stable key of the rule; the words are {@code fault.<code>} in the message files
 * @param value what was given, shortened; absent when it may hold personal data or nothing was given
 * @param expected what would have been right, as data (a range, a list of values, a pattern)
 */
public record FieldFault(
        String pointer, String code, @Nullable String value, String expected) {}
