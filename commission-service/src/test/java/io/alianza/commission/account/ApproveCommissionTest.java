package io.alianza.commission.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.commission.account.AccountEvent.CommissionApproved;
import io.alianza.commission.account.Entry.Standing;
import io.alianza.support.model.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ApproveCommissionTest {

    @Test
    void makes_it_payable() {
        Books books = new Books().won("deal-1", "EUR", "1200", "2026-03-14").approved("deal-1", 2026);

        CommissionApproved approved = books.logged(CommissionApproved.class).getFirst();
        assertThat(approved.posting().legs())
                .extracting(leg -> leg.account() + " " + leg.amount() + " " + leg.balance())
                .containsExactly("ACCRUED 120.00 0.00", "PAYABLE -120.00 -120.00");
        assertThat(books.entry("deal-1", 2026).standing()).isEqualTo(Standing.APPROVED);
    }

    @Test
    void is_posted_on_the_day_of_the_deal_and_happened_today() {
        CommissionApproved approved = new Books()
                .won("deal-1", "EUR", "1200", "2026-12-30")
                .approved("deal-1", 2026)
                .logged(CommissionApproved.class)
                .getFirst();

        assertThat(approved.posting().on()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(approved.occurredOn()).isEqualTo(Books.TODAY);
    }

    @Test
    void approving_again_changes_nothing() {
        Books books = new Books()
                .won("deal-1", "EUR", "1200", "2026-03-14")
                .approved("deal-1", 2026)
                .approved("deal-1", 2026);

        assertThat(books.logged(CommissionApproved.class)).hasSize(1);
    }

    @Test
    void refuses_what_still_waits() {
        Books books = new Books().waits("deal-1", "EUR", "1200", "2026-03-14");

        assertThatThrownBy(() -> books.approved("deal-1", 2026))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("commission-waits"));
    }

    @Test
    void refuses_what_does_not_exist() {
        assertThatThrownBy(() -> new Books().approved("deal-1", 2026))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
