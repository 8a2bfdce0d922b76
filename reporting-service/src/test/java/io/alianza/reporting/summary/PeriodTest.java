package io.alianza.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.support.model.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025    | 2026-11-23 | 2025-01-01 | 2026-01-01 | 2024-01-01 | 2025-01-01
                    2026    | 2026-11-23 | 2026-01-01 | 2026-11-24 | 2025-01-01 | 2025-11-24
                    2026-Q3 | 2026-11-23 | 2026-07-01 | 2026-10-01 | 2026-04-01 | 2026-07-01
                    2026-Q4 | 2026-11-23 | 2026-10-01 | 2026-11-24 | 2026-07-01 | 2026-08-24
                    2026-11 | 2026-11-23 | 2026-11-01 | 2026-11-24 | 2026-10-01 | 2026-10-24
                    2026-03 | 2026-03-31 | 2026-03-01 | 2026-04-01 | 2026-02-01 | 2026-03-01
                    2026-03 | 2026-03-30 | 2026-03-01 | 2026-03-31 | 2026-02-01 | 2026-02-28
                    2026-12 | 2026-11-23 | 2026-12-01 | 2027-01-01 | 2026-11-01 | 2026-12-01
                    """)
    void compares_as_much_of_the_period_before_as_has_passed_of_this_one(
            String word, LocalDate today, LocalDate from, LocalDate to, LocalDate previousFrom, LocalDate previousTo) {
        assertThat(Period.of(word, today)).isEqualTo(new Period(from, to, previousFrom, previousTo));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "2026-13", "2026-Q5", "this-year", "2026-1", ""})
    void refuses_what_names_no_period(String word) {
        assertThatThrownBy(() -> Period.of(word, LocalDate.of(2026, 11, 23))).isInstanceOf(Refusal.class);
    }
}
