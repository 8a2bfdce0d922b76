package io.alianza.commission.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.commission.bulk.BulkCommand.RecordStep;
import io.alianza.commission.bulk.BulkCommand.RequestWork;
import io.alianza.commission.bulk.BulkEvent.ApprovalsRequested;
import io.alianza.commission.bulk.BulkEvent.BulkAdvanced;
import io.alianza.commission.bulk.BulkEvent.BulkFinished;
import io.alianza.commission.bulk.BulkEvent.ClosingsRequested;
import io.alianza.commission.bulk.Scope.Approvals;
import io.alianza.commission.bulk.Scope.Closings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A work is asked for once, and each of its steps counts once, however often a reaction does it. */
class BulkDeciderTest {

    private static final String WORK = "approvals-1";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Approvals APPROVALS = new Approvals(List.of(), null, null, "EUR", 4096, 500);
    private static final Closings CLOSINGS = new Closings(YearMonth.of(2026, 10), null, 12);

    @Test
    void what_is_asked_for_is_what_will_be_done() {
        assertThat(decide(BulkState.NONE, new RequestWork(WORK, APPROVALS, TODAY)))
                .containsExactly(new ApprovalsRequested(WORK, APPROVALS, TODAY));
        assertThat(decide(BulkState.NONE, new RequestWork(WORK, CLOSINGS, TODAY)))
                .containsExactly(new ClosingsRequested(WORK, CLOSINGS, TODAY));
    }

    @Test
    void asking_again_changes_nothing_not_even_the_scope() {
        assertThat(decide(requested(), new RequestWork(WORK, CLOSINGS, TODAY))).isEmpty();
    }

    @Test
    void a_step_with_a_cursor_leads_to_the_next_and_one_without_is_the_last() {
        assertThat(decide(requested(), step(1, "partner-7")))
                .containsExactly(new BulkAdvanced(WORK, 1, "partner-7", 1, List.of(obstacle(1)), TODAY));
        assertThat(decide(requested(), step(1, null)))
                .containsExactly(new BulkFinished(WORK, 1, 1, List.of(obstacle(1)), TODAY));
    }

    @Test
    void refuses_to_count_a_step_twice() {
        BulkState advanced = after(requested(), step(1, "partner-7"));

        assertThat(decide(advanced, step(1, "partner-7"))).isEmpty();
        assertThat(decide(advanced, step(2, null))).hasSize(1);
    }

    @Test
    void refuses_any_step_once_it_is_finished() {
        BulkState finished = after(requested(), step(1, null));

        assertThat(decide(finished, step(2, "partner-7"))).isEmpty();
    }

    @Test
    void counts_all_obstacles_and_names_the_first_twenty() {
        BulkState work = requested();
        for (int step = 1; step <= 25; step++) {
            work = after(work, step(step, "partner-" + step));
        }

        assertThat(work.refused()).isEqualTo(25);
        assertThat(work.obstacles())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(BulkDeciderTest::obstacle)
                        .toList());
    }

    private static BulkState requested() {
        return after(BulkState.NONE, new RequestWork(WORK, APPROVALS, TODAY));
    }

    private static RecordStep step(int step, @Nullable String cursor) {
        return new RecordStep(WORK, step, cursor, 1, List.of(obstacle(step)), TODAY);
    }

    private static Obstacle obstacle(int step) {
        return new Obstacle("partner-1", "accrual-" + step, "not-found", Map.of());
    }

    private static BulkState after(BulkState work, BulkCommand command) {
        return decide(work, command).stream().reduce(work, BulkState::evolve, (before, after) -> after);
    }

    private static List<BulkEvent> decide(BulkState work, BulkCommand command) {
        return BulkDecider.decide(work, command);
    }
}
