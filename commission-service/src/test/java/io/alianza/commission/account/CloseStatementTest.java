package io.alianza.commission.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.commission.account.AccountEvent.Line;
import io.alianza.commission.account.AccountEvent.StatementClosed;
import io.alianza.commission.account.AccountEvent.YearEnded;
import io.alianza.commission.account.AccountEvent.YearOpened;
import io.alianza.commission.account.Entry.Standing;
import io.alianza.support.model.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CloseStatementTest {

    private final Books books = new Books()
            .won("deal-2", "EUR", "500", "2026-03-20")
            .won("deal-1", "EUR", "1000", "2026-03-14")
            .approved("deal-1", 2026)
            .approved("deal-2", 2026);

    @Test
    void holds_opening_lines_and_closing() {
        books.closed("2026-03", "EUR", "0.00", "150.00");

        StatementClosed statement = books.logged(StatementClosed.class).getFirst();
        assertThat(statement.opening()).isEqualTo("0.00");
        assertThat(statement.earned()).isEqualTo("150.00");
        assertThat(statement.closing()).isEqualTo("150.00");
        assertThat(statement.lines()).extracting(Line::accrualId).containsExactly(id("deal-1"), id("deal-2"));
        assertThat(books.entry("deal-1", 2026).standing()).isEqualTo(Standing.ON_STATEMENT);
    }

    @Test
    void opens_with_the_closing_balance_of_the_one_before() {
        books.closed("2026-03", "EUR", "0.00", "150.00")
                .won("deal-3", "EUR", "100", "2026-05-01")
                .approved("deal-3", 2026);

        assertRefused("opening-differs", () -> books.closed("2026-05", "EUR", "149.99", "10.00"));
        books.closed("2026-05", "EUR", "150.00", "10.00");

        assertThat(books.logged(StatementClosed.class).getLast().closing()).isEqualTo("160.00");
        assertThat(books.series("EUR").last()).isEqualTo(YearMonth.of(2026, 5));
    }

    @Test
    void closing_again_changes_nothing() {
        books.closed("2026-03", "EUR", "0.00", "150.00").closed("2026-03", "EUR", "0.00", "150.00");

        assertThat(books.logged(StatementClosed.class)).hasSize(1);
    }

    @Test
    void refuses_a_month_that_is_not_over() {
        LocalDate lastDay = LocalDate.of(2026, 3, 31);

        assertRefused("month-not-over", () -> books.handle(Books.close("2026-03", "EUR", "0", "150", lastDay)));
        books.handle(Books.close("2026-03", "EUR", "0", "150", lastDay.plusDays(1)));
    }

    @Test
    void refuses_while_something_is_not_approved() {
        books.won("deal-3", "EUR", "100", "2026-03-21");

        assertRefused("month-has-open-entries", () -> books.closed("2026-03", "EUR", "0.00", "150.00"));
    }

    @Test
    void refuses_while_something_waits_in_the_month_or_before_it() {
        books.waits("deal-3", "EUR", "100", "2026-02-21");

        assertRefused("month-has-open-entries", () -> books.closed("2026-03", "EUR", "0.00", "150.00"));
    }

    @Test
    void does_not_mind_what_waits_in_a_later_month_or_another_currency() {
        books.waits("deal-3", "EUR", "100", "2026-04-01")
                .waits("deal-4", "USD", "100", "2026-03-01")
                .closed("2026-03", "EUR", "0.00", "150.00");

        assertThat(books.logged(StatementClosed.class)).hasSize(1);
    }

    @Test
    void refuses_another_sum_than_was_shown() {
        assertRefused("statement-differs", () -> books.closed("2026-03", "EUR", "0.00", "100.00"));
    }

    @Test
    void refuses_a_month_in_which_nothing_counts() {
        assertRefused("nothing-to-state", () -> books.closed("2026-02", "EUR", "0.00", "0.00"));
        books.closed("2026-03", "EUR", "0.00", "150.00");
        assertRefused("nothing-to-state", () -> books.closed("2026-02", "EUR", "150.00", "0.00"));
    }

    @Test
    void the_first_of_a_year_takes_the_balance_of_the_year_before_along() {
        books.closed("2026-03", "EUR", "0.00", "150.00")
                .won("deal-3", "EUR", "100", "2027-01-15")
                .approved("deal-3", 2027)
                .closed("2027-01", "EUR", "150.00", "10.00");

        YearEnded ended = books.logged(YearEnded.class).getFirst();
        assertThat(ended.year()).isEqualTo(2026);
        assertThat(ended.posting().on()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(ended.posting().legs())
                .extracting(leg -> leg.account() + " " + leg.amount() + " " + leg.balance())
                .containsExactly("PAYABLE 150.00 0.00", "CARRIED_FORWARD -150.00 -150.00");
        YearOpened opened = books.logged(YearOpened.class).getFirst();
        assertThat(opened.posting().on()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(opened.posting().legs())
                .extracting(leg -> leg.account() + " " + leg.amount() + " " + leg.balance())
                .containsExactly("CARRIED_FORWARD 150.00 150.00", "PAYABLE -150.00 -160.00");
    }

    @Test
    void a_year_that_is_not_all_on_statements_keeps_the_next_one_open() {
        books.won("deal-3", "EUR", "100", "2027-01-15").approved("deal-3", 2027);
        assertRefused("year-has-open-entries", () -> books.closed("2027-01", "EUR", "0.00", "10.00"));

        books.closed("2026-03", "EUR", "0.00", "150.00").won("deal-4", "EUR", "100", "2026-11-15");
        assertRefused("year-has-open-entries", () -> books.closed("2027-01", "EUR", "150.00", "10.00"));
        assertThat(books.logged(StatementClosed.class))
                .as("a refusal leaves nothing")
                .hasSize(1);
    }

    @Test
    void a_year_without_deals_is_passed_over() {
        books.closed("2026-03", "EUR", "0.00", "150.00")
                .won("deal-3", "EUR", "100", "2028-02-15")
                .approved("deal-3", 2028)
                .closed("2028-02", "EUR", "150.00", "10.00");

        assertThat(books.logged(YearEnded.class))
                .extracting(YearEnded::nextYear)
                .containsExactly(2028);
        assertThat(books.series("EUR").balance()).isEqualTo("160.00");
    }

    private static void assertRefused(String code, ThrowingCallable closing) {
        assertThatThrownBy(closing)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static String id(String dealId) {
        return AccountIds.accrual(dealId);
    }
}
