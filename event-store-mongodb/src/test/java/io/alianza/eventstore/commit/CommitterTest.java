package io.alianza.eventstore.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules one by one; all of them together under failures are the simulation's matter. */
class CommitterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(10);
    private static final Slot HEAD = new Slot(7, new UUID(0, 7), NOW.minusSeconds(5), NOW.minusSeconds(9));

    private final Committer committer = new Committer(new Committer.Limits(3, 100));
    private final Draft first = new TestDraft(new UUID(1, 1), NOW, NOW.minusSeconds(1), 10);
    private final Draft second = new TestDraft(new UUID(1, 2), NOW.minusSeconds(3600), NOW.minusSeconds(3600), 10);

    record TestDraft(UUID id, Instant handedIn, Instant newestEvent, int size) implements Draft {}

    private Request next() {
        return committer.next(LATER).orElseThrow();
    }

    private List<Outcome> answer(Answer answer) {
        return committer.answer(answer, NOW);
    }

    private void readHead() {
        assertThat(next()).isEqualTo(new Request.ReadHead());
        answer(new Answer.Slots(List.of(HEAD)));
    }

    private List<Placed> sent() {
        return ((Request.Insert) next()).commits();
    }

    private static Slot others(long number) {
        return new Slot(number, new UUID(9, number), NOW, NOW);
    }

    @Test
    void sends_nothing_while_there_is_nothing_to_do_or_an_answer_is_due() {
        assertThat(committer.next(NOW)).isEmpty();
        committer.submit(first, LATER);
        assertThat(committer.next(NOW)).isPresent();
        assertThat(committer.next(NOW)).isEmpty();
    }

    @Test
    void builds_on_the_head_that_it_read() {
        committer.submit(first, LATER);
        readHead();
        assertThat(sent()).containsExactly(new Placed(first, 8, NOW, NOW.minusSeconds(1)));
        assertThat(answer(new Answer.Inserted())).containsExactly(new Outcome.Stored(first, 8, NOW));
        assertThat(committer.isIdle()).isTrue();
    }

    @Test
    void what_waits_together_is_one_ordered_group_whose_times_never_go_back() {
        committer.submit(first, LATER);
        committer.submit(second, LATER);
        readHead();
        assertThat(sent())
                .containsExactly(
                        new Placed(first, 8, NOW, NOW.minusSeconds(1)),
                        new Placed(second, 9, NOW, NOW.minusSeconds(1)));
        assertThat(answer(new Answer.Inserted()))
                .containsExactly(new Outcome.Stored(first, 8, NOW), new Outcome.Stored(second, 9, NOW));
    }

    @Test
    void a_group_has_a_limit_of_commits_and_of_bytes_but_takes_one_of_any_size() {
        for (int index = 0; index < 5; index++) {
            committer.submit(new TestDraft(new UUID(2, index), NOW, NOW, index == 4 ? 1000 : 10), LATER);
        }
        readHead();
        assertThat(sent()).hasSize(3);
        answer(new Answer.Inserted());
        assertThat(sent()).hasSize(1);
        answer(new Answer.Inserted());
        assertThat(sent()).hasSize(1);
    }

    @Test
    void after_an_unclear_answer_it_looks_and_finds_its_own_document() {
        committer.submit(first, LATER);
        readHead();
        sent();
        answer(new Answer.Unclear());
        assertThat(next()).isEqualTo(new Request.ReadSlots(8));
        assertThat(answer(new Answer.Slots(List.of(new Slot(8, first.id(), NOW, NOW)))))
                .containsExactly(new Outcome.Stored(first, 8, NOW));
    }

    @Test
    void after_an_unclear_answer_and_an_empty_slot_it_sends_the_very_same_document_again() {
        committer.submit(first, LATER);
        readHead();
        List<Placed> before = sent();
        answer(new Answer.Unclear());
        next();
        assertThat(answer(new Answer.Slots(List.of()))).isEmpty();
        assertThat(committer.next(NOW)).as("not at once").isEmpty();
        assertThat(sent()).isEqualTo(before);
    }

    @Test
    void a_slot_that_another_took_means_the_next_number() {
        committer.submit(first, LATER);
        readHead();
        sent();
        answer(new Answer.Duplicate());
        assertThat(next()).isEqualTo(new Request.ReadSlots(8));
        assertThat(answer(new Answer.Slots(List.of(others(8), others(9))))).isEmpty();
        assertThat(sent()).extracting(Placed::number).containsExactly(10L);
    }

    @Test
    void a_duplicate_refuses_only_what_a_commit_at_a_majority_stands_in_the_way_of() {
        committer.submit(first, LATER);
        committer.submit(second, LATER);
        readHead();
        sent();
        answer(new Answer.Duplicate());
        next();
        answer(new Answer.Slots(List.of()));
        assertThat(next()).isEqualTo(new Request.FindConflict(first));
        Conflict conflict = new Conflict(Conflict.Kind.AGGREGATE_SEQUENCE, 0, new UUID(9, 3), 3);
        assertThat(answer(new Answer.Found(Optional.of(conflict))))
                .containsExactly(new Outcome.Refused(first, conflict));
        assertThat(sent()).extracting(Placed::draft).containsExactly(second);
    }

    @Test
    void a_duplicate_whose_cause_is_at_no_majority_yet_refuses_nothing() {
        committer.submit(first, LATER);
        readHead();
        List<Placed> before = sent();
        answer(new Answer.Duplicate());
        next();
        answer(new Answer.Slots(List.of()));
        next();
        assertThat(answer(new Answer.Found(Optional.empty()))).isEmpty();
        assertThat(sent()).isEqualTo(before);
    }

    @Test
    void a_duplicate_of_its_own_document_is_no_refusal() {
        committer.submit(first, LATER);
        readHead();
        sent();
        answer(new Answer.Duplicate());
        next();
        answer(new Answer.Slots(List.of()));
        next();
        Conflict own = new Conflict(Conflict.Kind.EVENT_ID, 0, first.id(), 8);
        assertThat(answer(new Answer.Found(Optional.of(own)))).isEmpty();
        assertThat(next()).isEqualTo(new Request.ReadSlots(8));
    }

    @Test
    void what_was_not_sent_in_time_is_not_there_and_what_was_sent_is_unknown() {
        committer.submit(first, NOW);
        readHead();
        sent();
        committer.submit(second, NOW);
        assertThat(committer.expire(NOW)).containsExactly(new Outcome.NotSent(second), new Outcome.Unknown(first));
        assertThat(committer.expire(LATER)).as("told once").isEmpty();
        assertThat(answer(new Answer.Inserted()))
                .as("and decided all the same")
                .containsExactly(new Outcome.Stored(first, 8, NOW));
    }

    @Test
    void what_is_in_doubt_stays_first() {
        committer.submit(first, NOW);
        readHead();
        sent();
        committer.submit(second, LATER);
        answer(new Answer.Unclear());
        next();
        answer(new Answer.Slots(List.of()));
        assertThat(sent()).extracting(Placed::draft).containsExactly(first, second);
    }

    @Test
    void a_read_that_fails_is_repeated_later_and_ever_more_seldom() {
        committer.submit(first, LATER.plusSeconds(60));
        Instant time = NOW;
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(committer.next(time)).contains(new Request.ReadHead());
            committer.answer(new Answer.Unclear(), time);
            assertThat(committer.notBefore()).isAfter(time).isBeforeOrEqualTo(time.plus(Duration.ofMillis(500)));
            time = committer.notBefore();
        }
    }

    @Test
    void a_newer_place_that_a_reader_saw_saves_a_lost_race() {
        committer.submit(first, LATER);
        readHead();
        sent();
        answer(new Answer.Inserted());
        committer.observe(others(20));
        committer.observe(others(15));
        committer.submit(second, LATER);
        assertThat(sent()).extracting(Placed::number).containsExactly(21L);
    }
}
