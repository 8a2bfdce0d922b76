package io.alianza.support.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.alianza.eventstore.EventLog;
import io.alianza.local.TestPlatform;
import io.alianza.support.commands.Switches.LampCommand.Light;
import io.alianza.support.commands.Switches.Switch;
import io.alianza.support.commands.Switches.SwitchCommand.Turn;
import io.alianza.support.commands.Switches.SwitchCommand.Use;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many commands in one commit: what they cost, and that none leaves half of itself. */
class ManyAtOnceTest {

    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestPlatform.mongoUri()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    asked.computeIfAbsent(event.getCommandName(), first -> new AtomicInteger())
                            .incrementAndGet();
                }
            })
            .build());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("test"));

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void a_batch_asks_the_store_as_often_as_a_single_command_however_many_aggregates_it_meets() {
        Commands commands = process(Switches.SWITCH);
        commands.sendAll(turn(IntStream.range(0, 50), true));
        asked.clear();

        List<Outcome> outcomes = commands.sendAll(turn(IntStream.range(0, 100), false));

        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof Outcome.Done(var receipt, int events) && events == 1)
                .hasSize(50);
        assertThat(asked.get("insert")).hasValue(1);
        assertThat(asked.get("find").get()).as("reads").isLessThan(10);
    }

    @Test
    void a_stream_that_is_longer_than_what_is_read_at_once_is_read_to_its_end() {
        Commands commands = process(Switches.SWITCH);
        for (int i = 0; i < 250; i++) {
            commands.send(new Turn("long", i % 2 == 0));
        }
        commands.sendAll(List.of(new Turn("short", true), new Turn("long", true)));

        List<Outcome> outcomes = commands.sendAll(List.of(new Turn("short", false), new Turn("long", false)));

        assertThat(outcomes).extracting(ManyAtOnceTest::version).containsExactly(1L, 251L);
    }

    @Test
    void long_streams_that_share_their_commits_keep_their_order() {
        Commands commands = process(Switches.SWITCH);
        for (int i = 0; i < 130; i++) {
            boolean on = i % 2 == 0;
            commands.sendAll(i < 40 ? List.of(new Turn("a", on)) : List.of(new Turn("b", on), new Turn("a", on)));
        }

        List<Outcome> outcomes = commands.sendAll(List.of(new Turn("a", true), new Turn("b", true)));

        assertThat(outcomes).extracting(ManyAtOnceTest::version).containsExactly(130L, 90L);
    }

    @Test
    void streams_with_a_snapshot_are_read_from_there_on() {
        Commands commands = process(Switches.SWITCH.snapshotEvery(5));
        for (int i = 0; i < 11; i++) {
            commands.send(new Turn("s", i % 2 == 0));
        }
        Awaitility.await().until(() -> database.getCollection("snapshots").countDocuments() == 1);

        List<Outcome> outcomes = process(Switches.SWITCH.snapshotEvery(5))
                .sendAll(List.of(new Use("s"), new Turn("t", true), new Turn("s", false)));

        assertThat(outcomes).extracting(ManyAtOnceTest::version).containsExactly(10L, 0L, 11L);
    }

    @Test
    void a_command_that_is_refused_after_it_took_others_along_leaves_nothing_of_them_either() {
        Commands commands = process(Switches.SWITCH);
        long before = EventLog.open(database).head().number();

        List<Outcome> outcomes = commands.sendAll(
                List.of(new Turn("first", true), new Light("lamp", "taken-along", "off"), new Turn("last", true)));

        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Refused.class);
        assertThat(outcomes)
                .extracting(outcome -> outcome instanceof Outcome.Done)
                .containsExactly(true, false, true);
        EventLog log = EventLog.open(database);
        assertThat(log.eventsOf("taken-along")).isEmpty();
        assertThat(log.eventsOf("first")).hasSize(1);
        assertThat(log.eventsOf("last")).hasSize(1);
        assertThat(log.head().number()).isEqualTo(before + 1);
    }

    @Test
    void two_processes_with_batches_over_the_same_aggregates_both_get_their_turn() {
        Commands one = process(Switches.SWITCH);
        Commands other = process(Switches.SWITCH);
        List<Thread> threads = List.of(
                Thread.ofVirtual().start(() -> repeat(one)), Thread.ofVirtual().start(() -> repeat(other)));
        threads.forEach(ManyAtOnceTest::join);

        EventLog log = EventLog.open(database);
        assertThat(log.check().events())
                .isEqualTo(IntStream.range(0, 20)
                        .mapToLong(i -> log.lastSequenceOf("switch-" + i).orElse(-1L) + 1)
                        .sum());
        assertThat(log.lastSequenceOf("switch-0"))
                .hasValueSatisfying(last -> assertThat(last).isPositive());
    }

    private static void repeat(Commands commands) {
        for (int round = 0; round < 20; round++) {
            commands.sendAll(turn(IntStream.range(0, 20), round % 2 == 0));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Commands process(AggregateType<Switch> type) {
        return Switches.process(database, type);
    }

    private static List<Turn> turn(IntStream numbers, boolean on) {
        return numbers.mapToObj(i -> new Turn("switch-" + i, on)).toList();
    }

    private static long version(Outcome outcome) {
        return ((Outcome.Done) outcome).receipt().version();
    }
}
