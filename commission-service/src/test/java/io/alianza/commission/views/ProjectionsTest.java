package io.alianza.commission.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.alianza.commission.account.AccountExamples;
import io.alianza.commission.account.views.AccountRow;
import io.alianza.commission.account.views.CommissionProjection;
import io.alianza.commission.account.views.CommissionRow;
import io.alianza.commission.account.views.LedgerProjection;
import io.alianza.commission.bulk.BulkEvent.ApprovalsRequested;
import io.alianza.commission.bulk.BulkEvent.BulkAdvanced;
import io.alianza.commission.bulk.BulkEvent.BulkFinished;
import io.alianza.commission.bulk.BulkEvent.ClosingsRequested;
import io.alianza.commission.bulk.Scope.Approvals;
import io.alianza.commission.bulk.Scope.Closings;
import io.alianza.commission.bulk.views.BulkProjection;
import io.alianza.commission.bulk.views.WorkRow;
import io.alianza.commission.plan.PlanEvent.PlanPublished;
import io.alianza.commission.plan.PlanExamples;
import io.alianza.commission.plan.PlanTerms;
import io.alianza.commission.plan.views.PlanProjection;
import io.alianza.commission.statement.views.SeriesRow;
import io.alianza.commission.statement.views.StatementProjection;
import io.alianza.commission.statement.views.StatementRow;
import io.alianza.support.Recorded;
import io.alianza.support.testing.ProjectionLaws;
import io.alianza.support.testing.RowsInMemory;
import io.alianza.support.views.Projection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each read model: the events in, the same again, in another order, from the start. */
class ProjectionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final List<List<Recorded>> ACCOUNTS = AccountExamples.streams();

    private final List<Recorded> plan = List.of(
            AccountExamples.recorded("plan-1", 0, 1, published("plan-1", 1, "Old")),
            AccountExamples.recorded("plan-1", 1, 2, published("plan-1", 2, "New")));

    private final List<Recorded> otherPlan =
            List.of(AccountExamples.recorded("plan-2", 0, 3, published("plan-2", 1, "Other")));

    private final List<Recorded> approvals = List.of(
            AccountExamples.recorded(
                    "approvals-1",
                    0,
                    1,
                    new ApprovalsRequested(
                            "approvals-1", new Approvals(List.of(), null, YearMonth.of(2026, 10), "EUR", 0, 9), TODAY)),
            AccountExamples.recorded(
                    "approvals-1", 1, 2, new BulkAdvanced("approvals-1", 1, "cursor", 2, List.of(), TODAY)));

    private final List<Recorded> closings = List.of(
            AccountExamples.recorded(
                    "closings-1",
                    0,
                    3,
                    new ClosingsRequested("closings-1", new Closings(YearMonth.of(2026, 10), "partner-1", 4), TODAY)),
            AccountExamples.recorded("closings-1", 1, 4, new BulkFinished("closings-1", 1, 0, List.of(), TODAY)));

    @Test
    void read_models_of_accounts_keep_the_laws() {
        ProjectionLaws.hold(new CommissionProjection(), streams(ACCOUNTS));
        ProjectionLaws.hold(new LedgerProjection(), streams(ACCOUNTS));
        ProjectionLaws.hold(new StatementProjection(), streams(ACCOUNTS));
    }

    @Test
    void read_models_of_plans_and_bulk_works_keep_the_laws() {
        ProjectionLaws.hold(new PlanProjection(), plan, otherPlan);
        ProjectionLaws.hold(new BulkProjection(), approvals, closings);
    }

    @Test
    void a_commission_is_where_its_last_event_left_it() {
        RowsInMemory rows = projected(new CommissionProjection(), ACCOUNTS);

        assertThat(rows.of(CommissionProjection.COMMISSIONS))
                .extracting(row -> row.dealId() + " " + row.state() + " " + row.commission())
                .containsExactlyInAnyOrder(
                        "deal-1 on-statement 120.05",
                        "deal-2 on-statement 50.00",
                        "deal-3 on-statement 0.00",
                        "deal-4 accrued 10.00");
        assertThat(rows.of(CommissionProjection.COMMISSIONS))
                .filteredOn(row -> row.dealId().equals("deal-3"))
                .extracting(CommissionRow::zeroReason)
                .containsExactly("rounds-to-zero");
        assertThat(rows.of(CommissionProjection.CALCULATIONS)).hasSize(4);
    }

    @Test
    void an_account_shows_its_version() {
        RowsInMemory rows = projected(new CommissionProjection(), ACCOUNTS);

        List<Long> lastSequences = ACCOUNTS.stream()
                .filter(stream -> stream.getFirst().aggregateId().startsWith("account-"))
                .map(stream -> stream.getLast().sequence())
                .toList();
        assertThat(rows.of(CommissionProjection.ACCOUNTS))
                .extracting(AccountRow::version)
                .containsExactlyInAnyOrderElementsOf(lastSequences);
    }

    @Test
    void a_waiting_commission_shows_what_it_waits_for() {
        List<Recorded> firstOnly = List.of(ACCOUNTS.stream()
                .filter(stream -> stream.getFirst().aggregateId().startsWith("account-"))
                .findFirst()
                .orElseThrow()
                .getFirst());

        CommissionRow row = projected(new CommissionProjection(), List.of(firstOnly))
                .of(CommissionProjection.COMMISSIONS)
                .getFirst();

        assertThat(row.state()).isEqualTo("waiting");
        assertThat(row.waitingFor()).isEqualTo("plan");
        assertThat(row.commission()).isNull();
    }

    @Test
    void statements_and_the_balance_they_stand_at() {
        RowsInMemory rows = projected(new StatementProjection(), ACCOUNTS);

        assertThat(rows.of(StatementProjection.STATEMENTS))
                .extracting(StatementRow::number)
                .containsExactlyInAnyOrder("P-7-2026-03-EUR", "P-7-2027-01-EUR");
        assertThat(rows.of(StatementProjection.SERIES))
                .extracting(SeriesRow::balance)
                .map(Object::toString)
                .containsExactly("170.05");
    }

    @Test
    void every_posting_is_in_the_ledger() {
        RowsInMemory rows = projected(new LedgerProjection(), ACCOUNTS);

        assertThat(rows.of(LedgerProjection.POSTINGS))
                .as("4 accrued, 3 approved, a year ended and one opened")
                .hasSize(9);
    }

    @Test
    void a_bulk_work_shows_how_far_it_is() {
        RowsInMemory rows = projected(new BulkProjection(), List.of(approvals, closings));

        assertThat(rows.of(BulkProjection.WORKS))
                .extracting(WorkRow::id, WorkRow::state, WorkRow::refused)
                .containsExactly(tuple("approvals-1", "running", 2), tuple("closings-1", "finished", 0));
    }

    private static RowsInMemory projected(Projection projection, List<List<Recorded>> streams) {
        RowsInMemory rows = new RowsInMemory();
        streams.forEach(stream -> stream.forEach(event -> projection.project(event, rows)));
        return rows;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Recorded>[] streams(List<List<Recorded>> streams) {
        return streams.toArray(new List[0]);
    }

    private static PlanPublished published(String planId, int version, String name) {
        PlanTerms terms = PlanExamples.standard();
        return new PlanPublished(
                planId,
                version,
                name,
                terms.validFrom().plusYears(version),
                terms.regimes(),
                terms.measure(),
                terms.precedence(),
                terms.rounding(),
                terms.rules(),
                TODAY);
    }
}
