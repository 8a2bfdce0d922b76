package io.alianza.gateway.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | 1.234,50 | 1234.50",
                "es | 1.234 | 1234",
                "es | 12500 | 12500",
                "es | 12500,5 € | 12500.5",
                "es | 1234.50 | 1234.50",
                "en | 1,234.50 | 1234.50",
                "en | €1,234 | 1234",
                "en | 1234.5 | 1234.5",
                "es | -80,00 | -80.00"
            })
    void reads_what_people_of_the_language_write(String language, String typed, String expected) {
        assertThat(Numbers.read(typed, Locale.of(language)).orElseThrow()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"es | doce", "es | 1,2,3", "es | 12.34.56", "en | 1.234,50", "es | 1e5", "en | ''", "es | 1,23456"
            })
    void refuses_what_could_be_mistaken(String language, String typed) {
        assertThat(Numbers.read(typed, Locale.of(language))).isEmpty();
    }
}
