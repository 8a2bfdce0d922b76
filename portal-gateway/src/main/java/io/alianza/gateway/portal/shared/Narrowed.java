package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.text.Formats;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a list of commissions is narrowed to beside its state: partner, month, currency. */
public final class Narrowed {

    public static final List<String> BY = List.of("partnerId", "month", "currency");

    private Narrowed() {}

    public static List<String> words(Filters filters, Map<String, String> names, Formats f) {
        String month = filters.get("month");
        return Stream.of(
                        names.getOrDefault(filters.get("partnerId"), ""),
                        month.matches("[12]\\d{3}-(0[1-9]|1[0-2])") ? f.month(YearMonth.parse(month)) : month,
                        filters.get("currency"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
