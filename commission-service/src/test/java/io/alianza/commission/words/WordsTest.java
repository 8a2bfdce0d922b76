package io.alianza.commission.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Words SPANISH = Words.of(Locale.of("es", "MX"));
    private static final Words ENGLISH = Words.of(Locale.US);

    @ParameterizedTest(name = "{0} {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    1234.50     | EUR | 1.234,50 €     | €1,234.50
                    1234.5678   | EUR | 1.234,5678 €   | €1,234.5678
                    840         | EUR | 840,00 €       | €840.00
                    -80         | EUR | -80,00 €       | -€80.00
                    1234.50     | USD | 1.234,50 US$   | US$1,234.50
                    1234        | JPY | 1.234 JPY      | JP¥1,234
                    """)
    void money_as_people_of_the_language_write_it(BigDecimal amount, String currency, String spanish, String english) {
        assertThat(plain(SPANISH.money(amount, currency))).isEqualTo(spanish);
        assertThat(plain(ENGLISH.money(amount, currency))).isEqualTo(english);
    }

    @Test
    void percentages_days_months_and_lists() {
        LocalDate day = LocalDate.of(2026, 3, 1);

        assertThat(plain(SPANISH.percent(new BigDecimal("7")))).isEqualTo("7 %");
        assertThat(plain(SPANISH.percent(new BigDecimal("2.95")))).isEqualTo("2,95 %");
        assertThat(plain(ENGLISH.percent(new BigDecimal("2.95")))).isEqualTo("2.95%");
        assertThat(SPANISH.day(day)).isEqualTo("1/3/2026");
        assertThat(ENGLISH.day(day)).isEqualTo("1 March 2026");
        assertThat(SPANISH.month(YearMonth.from(day))).isEqualTo("marzo 2026");
        assertThat(ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(SPANISH.list(List.of("a"))).isEqualTo("a");
    }

    @Test
    void every_other_language_gets_spanish() {
        assertThat(Words.of(Locale.of("tr", "TR")).language()).isEqualTo("es");
        assertThat(Words.of(Locale.ROOT).language()).isEqualTo("es");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
