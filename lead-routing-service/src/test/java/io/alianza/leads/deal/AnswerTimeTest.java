package io.alianza.leads.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTimeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-02, 2026-03-04",
        "2026-03-05, 2026-03-09",
        "2026-03-06, 2026-03-10",
        "2026-03-07, 2026-03-10",
        "2026-03-08, 2026-03-10",
    })
    void a_registration_is_answered_by_the_second_working_day(LocalDate registered, LocalDate answered) {
        assertThat(AnswerTime.of(registered)).isEqualTo(answered);
    }
}
