package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.text.Formats;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Months as the language writes them. */
final class Months {

    private Months() {}

    static Map<String, String> words(List<String> keys, Formats f) {
        Map<String, String> words = new HashMap<>();
        for (String key : keys) {
            try {
                words.put(key, f.shortMonth(YearMonth.parse(key)));
            } catch (DateTimeParseException notAMonth) {
                words.put(key, key);
            }
        }
        return words;
    }
}
