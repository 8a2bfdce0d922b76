package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.shared.Timing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one control for the period: this year, last year, the last twelve months, everything. */
@Component
final class Periods {

    private final Timing timing;

    Periods(Timing timing) {
        this.timing = timing;
    }

    List<String> offered() {
        return List.of("this-year", "last-year", "12-months", "all");
    }

    Period of(String code) {
        LocalDate today = timing.today();
        LocalDate newYear = today.withDayOfYear(1);
        return switch (code) {
            case "last-year" -> new Period(code, Optional.of(newYear.minusYears(1)), Optional.of(newYear));
            case "12-months" ->
                new Period(code, Optional.of(today.withDayOfMonth(1).minusMonths(11)), Optional.of(today.plusDays(1)));
            case "all" -> new Period(code, Optional.empty(), Optional.empty());
            default -> new Period("this-year", Optional.of(newYear), Optional.of(newYear.plusYears(1)));
        };
    }
}
