package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.shared.Choices;
import io.alianza.gateway.portal.shared.Timing;
import io.alianza.gateway.portal.text.Formats;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The one control for the period: this year, last year, the last twelve months, everything; a month by its own address. */
@Component
final class Periods {

    private static final List<String> OFFERED = List.of("this-year", "last-year", "12-months", "all");
    private static final Pattern MONTH = Pattern.compile("[12]\\d{3}-(0[1-9]|1[0-2])");

    private final Timing timing;

    Periods(Timing timing) {
        this.timing = timing;
    }

    /** What can be chosen; a month one came by stays choosable. */
    Map<String, String> offered(Period now, Formats f) {
        Map<String, String> offered = Choices.of(OFFERED, code -> f.say("period." + code));
        offered.putIfAbsent(now.code(), now.words());
        return offered;
    }

    Period of(String code, Formats f) {
        if (MONTH.matcher(code).matches()) {
            YearMonth month = YearMonth.parse(code);
            return new Period(
                    code,
                    f.month(month),
                    Optional.of(month.atDay(1)),
                    Optional.of(month.plusMonths(1).atDay(1)));
        }
        String known = OFFERED.contains(code) ? code : OFFERED.getFirst();
        LocalDate today = timing.today();
        LocalDate newYear = today.withDayOfYear(1);
        String words = f.say("period." + known);
        return switch (known) {
            case "last-year" -> new Period(known, words, Optional.of(newYear.minusYears(1)), Optional.of(newYear));
            case "12-months" ->
                new Period(
                        known,
                        words,
                        Optional.of(today.withDayOfMonth(1).minusMonths(11)),
                        Optional.of(today.plusDays(1)));
            case "all" -> new Period(known, words, Optional.empty(), Optional.empty());
            default -> new Period(known, words, Optional.of(newYear), Optional.of(newYear.plusYears(1)));
        };
    }
}
