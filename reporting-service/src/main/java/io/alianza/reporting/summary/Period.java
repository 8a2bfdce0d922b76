package io.alianza.reporting.summary;

import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, quarter or month as far as it has got, and as much of the one before it: a month of 23 days is compared with the
 * first 23 days of the last one, not with all of it.
 *
 * @param from first day
 * @param to day after the last, at most tomorrow
 * @param previousFrom first day of the period before
 * @param previousTo day after its last that is compared
 */
public record Period(LocalDate from, LocalDate to, LocalDate previousFrom, LocalDate previousTo) {

    private static final Pattern WORD = Pattern.compile("(\\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;

    /**
     * The period a word names.
     *
     * @param word {@code 2026}, {@code 2026-Q4} or {@code 2026-11}
     * @throws Refusal for anything else
     */
    public static Period of(String word, LocalDate today) {
        Matcher named = WORD.matcher(word);
        if (!named.matches()) {
            String expected = "a year, a quarter or a month, such as 2026, 2026-Q4, 2026-11";
            throw Refusal.invalid(List.of(new FieldFault("/period", "format", word, expected)));
        }
        int year = Integer.parseInt(named.group(1));
        if (named.group(2) != null) {
            return of(YearMonth.of(year, Integer.parseInt(named.group(2))), 1, today);
        }
        if (named.group(3) != null) {
            int firstMonth = (Integer.parseInt(named.group(3)) - 1) * MONTHS_OF_QUARTER + 1;
            return of(YearMonth.of(year, firstMonth), MONTHS_OF_QUARTER, today);
        }
        return of(YearMonth.of(year, 1), MONTHS_OF_YEAR, today);
    }

    private static Period of(YearMonth first, int months, LocalDate today) {
        LocalDate from = first.atDay(1);
        LocalDate end = first.plusMonths(months).atDay(1);
        LocalDate previousFrom = first.minusMonths(months).atDay(1);
        boolean running = !today.isBefore(from) && today.isBefore(end);
        if (!running) {
            return new Period(from, end, previousFrom, from);
        }
        LocalDate to = today.plusDays(1);
        LocalDate sameDay = to.minusMonths(months);
        return new Period(from, to, previousFrom, sameDay.isAfter(from) ? from : sameDay);
    }
}
