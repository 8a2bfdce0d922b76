package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.services.ReportService.SalesRow;
import io.alianza.gateway.portal.text.Formats;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Months as the language writes them. */
final class Months {

    private Months() {}

    static Map<String, String> words(List<SalesRow> rows, Formats f) {
        Map<String, String> words = new HashMap<>();
        for (SalesRow row : rows) {
            try {
                words.put(row.key(), f.shortMonth(YearMonth.parse(row.key())));
            } catch (DateTimeParseException notAMonth) {
                words.put(row.key(), row.key());
            }
        }
        return words;
    }
}
