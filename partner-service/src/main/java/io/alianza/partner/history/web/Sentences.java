package io.alianza.partner.history.web;

import io.alianza.partner.history.views.HistoryRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what happened, in the reader's language. */
@Component
final class Sentences {

    private static final Set<String> DAYS = Set.of("validFrom", "endsOn");

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** @param person name of the person it is about; absent when there is none, or it was erased */
    String of(HistoryRow row, @Nullable String person, Locale locale) {
        Map<String, String> values = new HashMap<>();
        row.facts().forEach((name, value) -> values.put(name, DAYS.contains(name) ? day(value, locale) : value));
        row.lists().forEach((name, keys) -> values.put(name, words(name, keys, locale)));
        values.put("person", person == null ? messages.getMessage("history.somebody", null, locale) : person);
        String sentence = messages.getMessage("history." + row.kind(), null, locale);
        for (Map.Entry<String, String> value : values.entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
        }
        return sentence;
    }

    private String words(String name, List<String> keys, Locale locale) {
        return keys.stream()
                .map(key -> messages.getMessage(name + "." + key, null, key, locale))
                .collect(Collectors.joining(", "));
    }

    private static String day(String iso, Locale locale) {
        return LocalDate.parse(iso)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }
}
