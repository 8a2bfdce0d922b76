package io.alianza.support.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.support.imports.ImportKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "refused", textBlock = """
                    PLAIN | 1234.5000     | 1234.5000
                    PLAIN | -0.5          | -0.5
                    PLAIN | .5            | 0.5
                    PLAIN | +7            | 7
                    PLAIN | 1,234         | refused
                    PLAIN | 1.234,5       | refused
                    PLAIN | 1e3           | refused
                    PLAIN | 5-            | refused
                    PLAIN | --5           | refused
                    PLAIN | 1.            | refused
                    PLAIN | .             | refused
                    PLAIN | ٣             | refused
                    POINT | 1,234,567.89  | 1234567.89
                    POINT | 1'234.5       | 1234.5
                    POINT | 1,23          | refused
                    POINT | 12,34.5       | refused
                    COMMA | 1.234.567,89  | 1234567.89
                    COMMA | 1 234,5       | 1234.5
                    COMMA | 1234,5        | 1234.5
                    COMMA | -,5           | -0.5
                    COMMA | 1.23          | refused
                    COMMA | -             | refused
                    COMMA | 99999999999999999999999999999999999999999999 | refused
                    """)
    void reads_numbers_exactly_or_not_at_all(Decimals decimals, String text, BigDecimal expected) {
        assertThat(decimals.read(text)).isEqualTo(java.util.Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ISO             | 2026-11-23
                    ISO             | 2026-11-23T00:00:00
                    ISO             | 2026-11-23T23:59:59.999+14:00
                    ISO             | 2026-11-23 08:15:00
                    dd/MM/yyyy      | 23/11/2026
                    d.M.yyyy        | 23.11.2026
                    MM-dd-yy        | 11-23-26
                    yyyyMMdd        | 20261123
                    d MMM yyyy      | 23 NOV 2026
                    yyyy-MM-dd'y'HH | 2026-11-23y08
                    """)
    void reads_a_day_in_the_format_stated(String format, String text) {
        Notation notation = new Notation(List.of(DayFormat.of(format, Locale.ENGLISH)), Decimals.PLAIN);

        assertThat(TypedText.read(Kinds.field("d", ImportKind.Type.DAY, true), text, notation))
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dd/MM/yyyy | 31/02/2026
                    dd/MM/yyyy | 3/2/2026
                    ISO        | 2026-11-23T25:00:00
                    ISO        | 23/11/2026
                    """)
    void refuses_a_day_that_is_not_in_the_calendar_or_not_in_the_format(String format, String text) {
        Notation notation = new Notation(List.of(DayFormat.of(format, Locale.ENGLISH)), Decimals.PLAIN);

        assertThatThrownBy(() -> TypedText.read(Kinds.field("d", ImportKind.Type.DAY, true), text, notation))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void never_guesses_which_of_two_formats_was_meant() {
        Notation both = new Notation(
                List.of(DayFormat.of("dd/MM/yyyy", Locale.ENGLISH), DayFormat.of("MM/dd/yyyy", Locale.ENGLISH)),
                Decimals.PLAIN);

        assertThat(TypedText.read(Kinds.field("d", ImportKind.Type.DAY, true), "23/11/2026", both))
                .isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(TypedText.read(Kinds.field("d", ImportKind.Type.DAY, true), "05/05/2026", both))
                .isEqualTo(LocalDate.of(2026, 5, 5));
        assertThatThrownBy(() -> TypedText.read(Kinds.field("d", ImportKind.Type.DAY, true), "03/04/2026", both))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        fault -> assertThat(fault.at(1, "", "d").code()).isEqualTo("day-ambiguous"));
    }

    @Test
    void reads_months_in_the_stated_language() {
        DayFormat spanish = DayFormat.of("d 'de' MMMM 'de' yyyy", Locale.forLanguageTag("es"));

        assertThat(spanish.read("23 de noviembre de 2026")).contains(LocalDate.of(2026, 11, 23));
    }
}
