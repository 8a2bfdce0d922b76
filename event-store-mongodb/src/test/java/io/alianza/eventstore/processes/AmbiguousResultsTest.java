package io.alianza.eventstore.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.LogFixture;
import io.alianza.eventstore.LogSettings;
import io.alianza.eventstore.LogUnavailableException;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.eventstore.Proof;
import io.alianza.eventstore.Ticket;
import io.alianza.eventstore.UnknownOutcomeException;
import io.alianza.eventstore.processes.UnreliableProxy.Manner;
import io.alianza.local.TestPlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Requests that get lost, and answers that come late, never, or instead of which the connection is closed. The full form takes two minutes; {@code
 * -Dambiguous.seconds} sets another figure, {@code -Dambiguous.seed} what happens when.
 */
@Timeout(300)
class AmbiguousResultsTest {

    private static final Duration TROUBLE = Duration.ofSeconds(Proof.size("ambiguous.seconds", 6, 120));
    private static final Duration PATIENCE = TROUBLE.plusSeconds(90);
    private static final long SEED = Proof.seed("ambiguous.seed");
    private static final int WRITERS = 8;
    private static final LogSettings IMPATIENT =
            LogSettings.DEFAULT.withPatience(Duration.ofSeconds(1)).withStoreTimeout(Duration.ofMillis(700));

    private final ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
    private final String database = TestPlatform.uniqueName("ambiguous");
    private volatile boolean over;

    @Test
    void nobody_is_told_anything_that_is_not_so() throws Exception {
        System.out.println("ambiguous seed " + SEED);
        ServerAddress store = new ServerAddress(
                new ConnectionString(TestPlatform.mongoUri()).getHosts().getFirst());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                UnreliableProxy proxy = new UnreliableProxy(store.getHost(), store.getPort());
                MongoClient client = Store.client(
                        "mongodb://127.0.0.1:" + proxy.port() + "/?directConnection=true&connectTimeoutMS=1000");
                EventLog log = Store.patiently(() -> EventLog.open(client.getDatabase(database), IMPATIENT))) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String stream = "stream" + writer;
                writers.add(threads.submit(() -> write(log, stream)));
            }
            misbehave(proxy);
            over = true;
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        check();
    }

    private void misbehave(UnreliableProxy proxy) {
        SplittableRandom random = new SplittableRandom(SEED);
        long begin = System.nanoTime();
        do {
            List<Manner> bad = new ArrayList<>(List.of(Manner.LOSE, Manner.DELAY, Manner.SWALLOW, Manner.CUT));
            while (!bad.isEmpty()) {
                for (Manner manner : List.of(bad.remove(random.nextInt(bad.size())), Manner.PASS)) {
                    proxy.behave(manner);
                    LockSupport.parkNanos(random.nextLong(50_000_000, 1_200_000_000));
                }
            }
        } while (System.nanoTime() - begin < TROUBLE.toNanos()
                || (!troubleWasFelt() && System.nanoTime() - begin < PATIENCE.toNanos()));
    }

    /** On a busy machine no write may be on its way at the moment of a short trouble. */
    private boolean troubleWasFelt() {
        return count("S") > 0 && count("U") > 0;
    }

    /** Each commit begins a stream of its own and is handed in once: nothing can stand in its way but itself. */
    private void write(EventLog log, String name) {
        MongoEventStorageEngine engine = LogFixture.engine(log);
        for (int count = 0; !over; count++) {
            DomainEventMessage<Ticket.Event> event = Ticket.opened(name + "-" + count);
            told.add(outcome(engine, event) + " " + event.getIdentifier());
        }
    }

    private static String outcome(MongoEventStorageEngine engine, DomainEventMessage<Ticket.Event> event) {
        try {
            engine.appendEvents(event);
            return "S";
        } catch (UnknownOutcomeException e) {
            return "U";
        } catch (LogUnavailableException e) {
            return "N";
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            return "R";
        }
    }

    private void check() {
        try (MongoClient client = MongoClients.create(TestPlatform.mongoUri());
                EventLog log = EventLog.open(client.getDatabase(database))) {
            assertThat(log.check().fault()).isEmpty();
            List<String> stored = log.commitsAfter(0)
                    .flatMap(commit -> commit.events().stream())
                    .map(event -> event.id())
                    .toList();
            System.out.printf("%d stored, %d unknown, %d not sent%n", count("S"), count("U"), count("N"));
            assertThat(count("S")).isPositive();
            assertThat(count("U")).as("the proxy did make trouble").isPositive();
            assertThat(ids("R")).as("refused for what it has stored itself").isEmpty();
            assertThat(stored).as("I1").containsAll(ids("S"));
            assertThat(stored).as("I6").doesNotContainAnyElementsOf(ids("N"));
        }
    }

    private long count(String outcome) {
        return ids(outcome).size();
    }

    private List<String> ids(String outcome) {
        return told.stream()
                .filter(line -> line.startsWith(outcome))
                .map(line -> line.substring(2))
                .toList();
    }
}
