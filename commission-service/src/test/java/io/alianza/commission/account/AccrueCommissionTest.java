package io.alianza.commission.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.commission.account.AccountCommand.AccrueCommission;
import io.alianza.commission.account.AccountEvent.CommissionAccrued;
import io.alianza.commission.account.AccountEvent.CommissionAwaited;
import io.alianza.commission.account.Entry.Standing;
import io.alianza.commission.plan.ZeroReason;
import io.alianza.support.model.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class AccrueCommissionTest {

    @Test
    void posts_what_the_deal_earned_from_expense_to_accrued() {
        Books books = new Books().won("deal-1", "EUR", "1200", "2026-03-14");

        CommissionAccrued accrued = books.logged(CommissionAccrued.class).getFirst();
        assertThat(accrued.calculation().commission()).isEqualTo("120.00");
        assertThat(accrued.month()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(accrued.posting().on()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(accrued.posting().legs())
                .extracting(leg -> leg.account() + " " + leg.amount() + " " + leg.balance())
                .containsExactly("EXPENSE 120.00 120.00", "ACCRUED -120.00 -120.00");
    }

    @Test
    void keeps_what_it_was_decided_by() {
        CommissionAccrued accrued = new Books()
                .won("deal-1", "EUR", "1200", "2026-03-14")
                .logged(CommissionAccrued.class)
                .getFirst();

        assertThat(accrued.agreement()).isEqualTo(Books.agreement());
        assertThat(accrued.plan()).isNotNull();
        assertThat(accrued.plan().version()).isEqualTo(1);
        assertThat(accrued.dealExternalIds()).containsEntry("crm", "#deal-1");
    }

    @Test
    void a_deal_that_comes_again_earns_nothing_more() {
        Books books = new Books().won("deal-1", "EUR", "1200", "2026-03-14");
        int events = books.log().size();

        books.won("deal-1", "EUR", "1200", "2026-03-14");

        assertThat(books.log()).hasSize(events);
    }

    @Test
    void zero_is_recorded_with_its_reason() {
        AccrueCommission unpaid = new AccrueCommission(
                2026, Books.deal("deal-1", "EUR", "1200", "2026-03-14"), new Basis.NoCommission(Books.agreement()));

        CommissionAccrued zero =
                new Books().handle(unpaid).logged(CommissionAccrued.class).getFirst();

        assertThat(zero.calculation().zeroReason()).isEqualTo(ZeroReason.AGREEMENT_PAYS_NO_COMMISSION);
        assertThat(zero.posting().balances()).isTrue();
    }

    @Test
    void waits_for_what_is_not_known_and_says_for_what() {
        Books books = new Books().waits("deal-1", "EUR", "1200", "2026-03-14");

        CommissionAwaited awaited = books.logged(CommissionAwaited.class).getFirst();
        assertThat(awaited.missing()).isEqualTo(WaitingFor.PLAN);
        assertThat(awaited.planId()).isEqualTo("plan-1");
        assertThat(awaited.dealAmount()).isEqualTo("1200");
        assertThat(books.postings()).isEmpty();
    }

    @Test
    void is_released_once_it_is_known() {
        Books books = new Books().waits("deal-1", "EUR", "1200", "2026-03-14");

        books.won("deal-1", "EUR", "1200", "2026-03-14");

        assertThat(books.entry("deal-1", 2026).standing()).isEqualTo(Standing.ACCRUED);
        assertThat(books.entry("deal-1", 2026).earned()).isEqualTo("120.00");
    }

    @Test
    void waiting_for_the_same_thing_still_is_not_news_and_for_another_it_is() {
        Books books =
                new Books().waits("deal-1", "EUR", "1200", "2026-03-14").waits("deal-1", "EUR", "1200", "2026-03-14");
        assertThat(books.logged(CommissionAwaited.class)).hasSize(1);

        books.handle(new AccrueCommission(
                2026, Books.deal("deal-1", "EUR", "1200", "2026-03-14"), Books.missing(WaitingFor.PLAN_VERSION)));

        assertThat(books.logged(CommissionAwaited.class))
                .extracting(CommissionAwaited::missing)
                .containsExactly(WaitingFor.PLAN, WaitingFor.PLAN_VERSION);
    }

    @Test
    void never_waits_again_once_it_is_accrued() {
        Books books =
                new Books().won("deal-1", "EUR", "1200", "2026-03-14").waits("deal-1", "EUR", "1200", "2026-03-14");

        assertThat(books.logged(CommissionAwaited.class)).isEmpty();
    }

    @Test
    void a_deal_of_a_closed_month_counts_in_the_first_open_one_and_keeps_its_day() {
        Books books = new Books()
                .won("deal-1", "EUR", "1000", "2026-03-14")
                .approved("deal-1", 2026)
                .closed("2026-03", "EUR", "0.00", "100.00");

        books.won("late", "EUR", "500", "2026-03-20");

        Entry late = books.entry("late", 2026);
        assertThat(late.month()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(late.wonOn()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(late.postedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void another_currency_is_not_touched_by_a_closed_month() {
        Books books = new Books()
                .won("deal-1", "EUR", "1000", "2026-03-14")
                .approved("deal-1", 2026)
                .closed("2026-03", "EUR", "0.00", "100.00");

        books.won("other", "USD", "500", "2026-03-20");

        assertThat(books.entry("other", 2026).month()).isEqualTo(YearMonth.of(2026, 3));
    }

    @Test
    void a_deal_of_a_closed_december_counts_in_the_year_after() {
        Books books = new Books()
                .won("deal-1", "EUR", "1000", "2026-12-14")
                .approved("deal-1", 2026)
                .closed("2026-12", "EUR", "0.00", "100.00");

        assertYearClosed(() -> books.won("late", "EUR", "500", "2026-12-20"));
        books.wonInYear(2027, "late", "EUR", "500", "2026-12-20");

        assertThat(books.entry("late", 2027).month()).isEqualTo(YearMonth.of(2027, 1));
    }

    @Test
    void a_first_deal_of_a_year_before_a_closed_one_counts_after_it() {
        Books books = new Books()
                .won("deal-1", "EUR", "1000", "2027-02-14")
                .approved("deal-1", 2027)
                .closed("2027-02", "EUR", "0.00", "100.00");

        assertYearClosed(() -> books.won("late", "EUR", "500", "2026-05-05"));
        books.wonInYear(2027, "late", "EUR", "500", "2026-05-05");

        assertThat(books.entry("late", 2027).month()).isEqualTo(YearMonth.of(2027, 3));
        assertThat(books.account(2026)).as("the refusal left nothing").isEqualTo(AccountState.NONE);
    }

    private static void assertYearClosed(Runnable accrual) {
        assertThatThrownBy(accrual::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(YearIsClosed.isReasonOf(refusal)).isTrue());
    }
}
