package io.alianza.support.imports.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * One way to write a day.
 *
 * @param pattern as the mapping states it
 */
record DayFormat(String pattern, DateTimeFormatter formatter) {

    static final DayFormat ISO = new DayFormat("ISO", DateTimeFormatter.ISO_DATE_TIME);

    private static final int DAY_LENGTH = 10;
    private static final ZonedDateTime SOME_TIME = ZonedDateTime.of(2026, 11, 23, 10, 30, 0, 0, ZoneOffset.UTC);

    /**
     * @param language of the names of months
     * @throws IllegalArgumentException when it is no pattern, or not one of a whole day
     */
    static DayFormat of(String pattern, Locale language) {
        if (pattern.equals("ISO")) {
            return ISO;
        }
        DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(yearsWithoutEra(pattern))
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
        DayFormat format = new DayFormat(pattern, formatter);
        if (!format.read(SOME_TIME.format(formatter)).equals(Optional.of(SOME_TIME.toLocalDate()))) {
            throw new IllegalArgumentException("no whole day can be read as " + pattern);
        }
        return format;
    }

    Optional<LocalDate> read(String text) {
        try {
            return Optional.of(this.equals(ISO) ? readIso(text) : formatter.parse(text, LocalDate::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalDate readIso(String text) {
        return text.length() == DAY_LENGTH
                ? LocalDate.parse(text)
                : formatter.parse(text.replaceFirst("^(.{10}) ", "$1T"), LocalDate::from);
    }

    /** Strict reading wants {@code u}, the year as such; {@code y} is the year of an era nobody writes. */
    private static String yearsWithoutEra(String pattern) {
        StringBuilder adapted = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            }
            adapted.append(c == 'y' && !quoted ? 'u' : c);
        }
        return adapted.toString();
    }
}
