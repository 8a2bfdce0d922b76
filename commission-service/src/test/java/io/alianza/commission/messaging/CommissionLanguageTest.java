package io.alianza.commission.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.alianza.commission.account.AccountEvent;
import io.alianza.commission.account.AccountEvent.CommissionAwaited;
import io.alianza.commission.account.AccountEvent.YearEnded;
import io.alianza.commission.account.AccountEvent.YearOpened;
import io.alianza.commission.account.AccountExamples;
import io.alianza.commission.account.AccountIds;
import io.alianza.commission.account.SeriesEvent;
import io.alianza.events.Amount;
import io.alianza.events.commission.v1.CommissionAccrued;
import io.alianza.events.commission.v1.CommissionApproved;
import io.alianza.events.commission.v1.StatementClosed;
import io.alianza.support.Recorded;
import io.alianza.support.publishing.Outgoing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of the accounts is told to others, and how. */
class CommissionLanguageTest {

    private final CommissionLanguage language = new CommissionLanguage();

    @Test
    void a_commission_is_told_with_what_it_was_decided_by() {
        CommissionAccrued accrued = told(CommissionAccrued.class).getFirst();

        assertThat(accrued.accrualId()).isEqualTo(AccountIds.accrual("deal-1"));
        assertThat(accrued.base()).isEqualTo(new Amount("1200.50", "EUR"));
        assertThat(accrued.commission()).isEqualTo(new Amount("120.05", "EUR"));
        assertThat(accrued.month()).isEqualTo("2026-03");
        assertThat(accrued.planVersion()).isEqualTo(1);
        assertThat(accrued.zeroReason()).isNull();
    }

    @Test
    void zero_is_told_with_its_reason() {
        assertThat(told(CommissionAccrued.class))
                .filteredOn(accrued -> accrued.zeroReason() != null)
                .extracting(
                        CommissionAccrued::zeroReason,
                        accrued -> accrued.commission().amount())
                .containsExactly(tuple("rounds-to-zero", "0.00"));
    }

    @Test
    void approvals_and_statements_are_told() {
        assertThat(told(CommissionApproved.class).getFirst().commission()).isEqualTo(new Amount("120.05", "EUR"));
        StatementClosed statement = told(StatementClosed.class).getFirst();
        assertThat(statement.number()).isEqualTo("P-7-2026-03-EUR");
        assertThat(statement.closing()).isEqualTo(new Amount("170.05", "EUR"));
        assertThat(statement.accrualIds()).containsExactly(AccountIds.accrual("deal-1"), AccountIds.accrual("deal-2"));
    }

    @Test
    void each_message_names_its_type_and_schema() {
        Recorded accrued = AccountExamples.streams().stream()
                .flatMap(List::stream)
                .filter(event -> event.payload() instanceof AccountEvent.CommissionAccrued)
                .findFirst()
                .orElseThrow();

        Outgoing message = language.translate(accrued).orElseThrow();

        assertThat(message.type()).isEqualTo("prm.commission.commission-accrued.v1");
        assertThat(message.dataSchema()).isEqualTo("urn:alianza:schema:prm.commission.commission-accrued.v1");
    }

    @Test
    void waiting_and_the_ledgers_own_business_stay_here() {
        assertThat(AccountExamples.streams().stream().flatMap(List::stream))
                .filteredOn(event -> event.payload() instanceof CommissionAwaited
                        || event.payload() instanceof YearEnded
                        || event.payload() instanceof YearOpened
                        || event.payload() instanceof SeriesEvent)
                .hasSizeGreaterThan(4)
                .allSatisfy(event -> assertThat(language.translate(event)).isEmpty());
    }

    private <E> List<E> told(Class<E> type) {
        return AccountExamples.streams().stream()
                .flatMap(List::stream)
                .map(language::translate)
                .flatMap(Optional::stream)
                .map(Outgoing::data)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
