package io.alianza.commission.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.commission.account.AccountCommand.EndYear;
import io.alianza.commission.account.AccountEvent.YearEnded;
import io.alianza.support.model.Refusal;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The command by itself; {@link CloseStatementTest} shows it as part of the commit that closes the next year's first statement. */
class EndYearTest {

    private final Books books = new Books().won("deal-1", "EUR", "1000", "2026-03-14");

    private static EndYear ending(String balance) {
        return new EndYear(Books.PARTNER, 2026, 2027, "EUR", new BigDecimal(balance), Books.TODAY);
    }

    @Test
    void ending_again_changes_nothing() {
        books.approved("deal-1", 2026).closed("2026-03", "EUR", "0.00", "100.00");

        books.handle(ending("100.00")).handle(ending("100.00"));

        assertThat(books.logged(YearEnded.class)).hasSize(1);
    }

    @Test
    void another_balance_than_the_last_statements_is_refused() {
        books.approved("deal-1", 2026).closed("2026-03", "EUR", "0.00", "100.00");

        assertRefused("opening-differs", ending("99.99"));
    }

    @Test
    void a_year_without_a_statement_does_not_end() {
        assertRefused("year-has-open-entries", ending("0.00"));
    }

    private void assertRefused(String code, EndYear command) {
        assertThatThrownBy(() -> books.handle(command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThat(books.logged(YearEnded.class)).isEmpty();
    }
}
