package io.alianza.support.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.eventstore.EventLog;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.commands.Outcome;
import io.alianza.support.commands.Receipt;
import io.alianza.support.commands.VersionConflict;
import io.alianza.support.model.Ids;
import io.alianza.support.model.Refusal;
import io.alianza.support.sample.JarCommand.FillJar;
import io.alianza.support.sample.JarCommand.MakeJar;
import io.alianza.support.testing.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SendCommandsTest {

    private final String jar = Ids.next("jar");

    @Autowired
    private Commands commands;

    @Autowired
    private EventLog log;

    @Test
    void a_command_leaves_its_event_and_answers_where_it_stands() {
        Receipt receipt = commands.send(new MakeJar(jar, 10));

        assertThat(receipt.version()).isZero();
        assertThat(receipt.changed()).isTrue();
        assertThat(receipt.position()).isEqualTo(log.identity() + ":" + log.headPosition());
    }

    @Test
    void a_repeated_command_decides_to_no_event() {
        commands.send(new MakeJar(jar, 10));

        Receipt again = commands.send(new MakeJar(jar, 10));

        assertThat(again.changed()).isFalse();
        assertThat(again.version()).isZero();
    }

    @Test
    void a_refusal_reaches_the_caller_as_it_is_and_leaves_nothing() {
        commands.send(new MakeJar(jar, 10));
        long head = log.head().number();

        assertThatThrownBy(() -> commands.send(new FillJar(jar, "a", 11)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("jar-full"));
        assertThat(log.head().number()).isEqualTo(head);
    }

    @Test
    void another_version_than_expected_is_a_conflict() {
        commands.send(new MakeJar(jar, 10));

        assertThatThrownBy(() -> commands.send(new FillJar(jar, "a", 1), new Conditions(7L, null, null)))
                .isInstanceOf(VersionConflict.class);
        assertThat(commands.send(new FillJar(jar, "a", 1), new Conditions(0L, null, null))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void many_commands_are_one_commit_and_a_refused_one_leaves_nothing_in_it() {
        long before = log.head().number();

        List<Outcome> outcomes = commands.sendAll(List.of(
                new MakeJar(jar, 10), new FillJar(jar, "a", 4), new FillJar(jar, "b", 7), new FillJar(jar, "c", 6)));

        assertThat(outcomes)
                .extracting(outcome -> outcome instanceof Outcome.Done)
                .containsExactly(true, true, false, true);
        // A reaction to another test's jar may commit meanwhile.
        assertThat(log.commitsAfter(before)
                        .filter(commit -> commit.events().stream()
                                .anyMatch(event -> event.aggregate().equals(jar))))
                .hasSize(1);
        assertThat(log.eventsOf(jar)).hasSize(3);
    }

    @Test
    void the_same_idempotency_key_answers_the_same_receipt() {
        Conditions key = new Conditions(null, "key-" + jar, "body");
        Receipt first = commands.send(new MakeJar(jar, 10), key);

        Receipt second = commands.send(new MakeJar(Ids.next("jar"), 10), key);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void an_idempotency_key_is_not_taken_for_another_body() {
        commands.send(new MakeJar(jar, 10), new Conditions(null, "key-" + jar, "body"));

        assertThatThrownBy(() -> commands.send(new MakeJar(jar, 10), new Conditions(null, "key-" + jar, "other")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("idempotency-key-reused"));
    }

    @Test
    void outside_a_unit_of_work_nothing_is_handled_here() {
        assertThatThrownBy(() -> commands.handleHere(new MakeJar(jar, 10))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fifty_writers_of_one_aggregate_all_get_their_turn() throws Exception {
        commands.send(new MakeJar(jar, 100));
        List<Future<Receipt>> receipts = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                String filling = "filling-" + i;
                receipts.add(threads.submit(() -> commands.send(new FillJar(jar, filling, 1))));
            }
        }
        assertThat(receipts)
                .extracting(future -> future.resultNow().version())
                .doesNotHaveDuplicates()
                .hasSize(50);
        assertThat(log.eventsOf(jar)).hasSize(51);
    }
}
