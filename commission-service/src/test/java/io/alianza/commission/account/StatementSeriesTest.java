package io.alianza.commission.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.commission.account.SeriesCommand.AddStatement;
import io.alianza.commission.account.SeriesCommand.BeginYear;
import io.alianza.commission.account.SeriesEvent.StatementAdded;
import io.alianza.commission.account.SeriesEvent.YearBegun;
import io.alianza.support.model.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements of a partner and currency follow one another, and no year is begun behind a closed one. */
class StatementSeriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_year_begins_once() {
        assertThat(SeriesDecider.decide(SeriesState.NONE, begin(2026)))
                .singleElement()
                .isInstanceOf(YearBegun.class);
        assertThat(SeriesDecider.decide(after(begin(2026)), begin(2026))).isEmpty();
    }

    @Test
    void refuses_a_year_behind_one_that_has_statements() {
        SeriesState series = after(begin(2026), statement("2026-03", "0.00", "10.00"));

        assertRefused("year-closed", series, begin(2025));
        assertThat(SeriesDecider.decide(series, begin(2027))).hasSize(1);
    }

    @Test
    void the_next_statement_opens_with_the_balance_before() {
        SeriesState series = after(begin(2026), statement("2026-03", "0.00", "10.00"));

        assertThat(SeriesDecider.decide(series, statement("2026-05", "10.00", "35.00")))
                .singleElement()
                .isInstanceOfSatisfying(
                        StatementAdded.class,
                        added -> assertThat(added.closing()).isEqualTo("35.00"));
        assertRefused("opening-differs", series, statement("2026-05", "9.99", "35.00"));
    }

    @Test
    void refuses_a_statement_of_the_last_month_or_before_it() {
        SeriesState series = after(begin(2026), statement("2026-03", "0.00", "10.00"));

        assertRefused("statement-out-of-order", series, statement("2026-03", "10.00", "20.00"));
        assertRefused("statement-out-of-order", series, statement("2026-02", "10.00", "20.00"));
    }

    private static BeginYear begin(int year) {
        return new BeginYear("partner-1", "EUR", year, TODAY);
    }

    private static AddStatement statement(String month, String opening, String closing) {
        return new AddStatement(
                "partner-1",
                "EUR",
                YearMonth.parse(month),
                "statement-" + month,
                new BigDecimal(opening),
                new BigDecimal(closing),
                TODAY);
    }

    private static SeriesState after(SeriesCommand... commands) {
        SeriesState series = SeriesState.NONE;
        for (SeriesCommand command : List.of(commands)) {
            for (SeriesEvent event : SeriesDecider.decide(series, command)) {
                series = series.evolve(event);
            }
        }
        return series;
    }

    private static void assertRefused(String code, SeriesState series, SeriesCommand command) {
        assertThatThrownBy(() -> SeriesDecider.decide(series, command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
