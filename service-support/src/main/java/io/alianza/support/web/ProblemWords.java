package io.alianza.support.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;

/** The words of problems and faults, in the caller's language, with facts put in by name: {@code {limit}}. */
final class ProblemWords {

    private final MessageSource messages;

    ProblemWords(MessageSource messages) {
        this.messages = messages;
    }

    String title(String code, Locale locale) {
        return words("problem." + code + ".title", "problem.default.title", locale);
    }

    String detail(String code, Map<String, String> facts, Locale locale) {
        return filled(words("problem." + code + ".detail", "problem.default.detail", locale), facts);
    }

    String fault(String code, Map<String, String> facts, Locale locale) {
        return filled(words("fault." + code, "fault.default", locale), facts);
    }

    private String words(String key, String otherwise, Locale locale) {
        String words = messages.getMessage(key, null, null, locale);
        return words != null
                ? words
                : Objects.requireNonNullElse(messages.getMessage(otherwise, null, otherwise, locale), otherwise);
    }

    private static String filled(String words, Map<String, String> facts) {
        String filled = words;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            filled = filled.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return filled;
    }
}
