package io.alianza.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.alianza.local.process.ServerProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store process is killed again and again while it is written to and read. Nothing it acknowledged is lost, nothing it
 * showed to a reader, and of what it did not have to keep yet it kept a beginning, never a later write without the
 * earlier. {@code -Dalianza.kill.rounds=20} for the long form; {@code -Dalianza.kill.seed} repeats the moments.
 */
class KilledStoreTest {

    private static final int WRITERS = 4;
    private static final WriteConcern ON_DISK = WriteConcern.MAJORITY.withJournal(true);
    private static final WriteConcern LATER = WriteConcern.MAJORITY.withJournal(false);

    @TempDir
    Path dir;

    /** What the clients were told, per writer: the highest number acknowledged, and the highest a reader saw. */
    private final int[] acknowledged = new int[WRITERS];

    private final int[] shown = new int[WRITERS];
    private volatile int hotAcknowledged;

    @Test
    void nothing_acknowledged_is_lost() {
        var rounds = Integer.getInteger("alianza.kill.rounds", 3);
        var seed = Long.getLong("alianza.kill.seed", System.nanoTime());
        System.out.println("Killing the store " + rounds + " times, seed " + seed);
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++) {
            writeUntilKilled(random.nextInt(200, 1500));
            checkAfterRestart(round);
        }
        assertThat(IntStream.of(acknowledged).sum())
                .as("writes acknowledged in all")
                .isPositive();
    }

    private ServerProcess startStore() {
        return ServerProcess.start(
                StoreMain.class,
                "160m",
                dir.resolve("store.err"),
                dir.resolve("data").toString(),
                "0");
    }

    private void writeUntilKilled(int millis) {
        try (var process = startStore();
                var client = MongoClients.create(process.address())) {
            var database = client.getDatabase("killed");
            var threads = new ArrayList<Thread>();
            for (var writer = 0; writer < WRITERS; writer++) {
                threads.add(writer(database, writer));
                threads.add(reader(database, writer));
            }
            threads.add(rowsBeforeToken(database));
            threads.add(oneDocumentOverAndOver(database));
            LockSupport.parkNanos(millis * 1_000_000L);
            process.kill();
            threads.forEach(Thread::interrupt);
            threads.forEach(KilledStoreTest::join);
        }
    }

    private Thread writer(MongoDatabase database, int writer) {
        var collection = database.getCollection("log" + writer).withWriteConcern(ON_DISK);
        var next = new AtomicInteger(acknowledged[writer] + 1);
        return untilTheStoreIsGone(step -> {
            var first = next.get();
            collection.insertMany(List.of(new Document("_id", first), new Document("_id", first + 1)));
            acknowledged[writer] = first + 1;
            next.set(first + 2);
        });
    }

    private Thread reader(MongoDatabase database, int writer) {
        var collection = database.getCollection("log" + writer);
        return untilTheStoreIsGone(step -> {
            var head = collection.find().sort(Sorts.descending("_id")).first();
            shown[writer] = head == null ? 0 : head.getInteger("_id");
        });
    }

    /** Rows, then the token, both without waiting for the disk: as views are written. */
    private static Thread rowsBeforeToken(MongoDatabase database) {
        var rows = database.getCollection("rows").withWriteConcern(LATER);
        var tokens = database.getCollection("tokens").withWriteConcern(LATER);
        var upsert = new ReplaceOptions().upsert(true);
        var start = (int) rows.countDocuments();
        return untilTheStoreIsGone(step -> {
            var number = start + step;
            rows.replaceOne(Filters.eq("_id", number), new Document("n", number), upsert);
            tokens.replaceOne(Filters.eq("_id", "token"), new Document("position", number), upsert);
        });
    }

    /** Enough garbage for the cleaner to be at work when the kill comes. */
    private Thread oneDocumentOverAndOver(MongoDatabase database) {
        var hot = database.getCollection("hot").withWriteConcern(ON_DISK);
        var padding = "x".repeat(200_000);
        var start = hotAcknowledged;
        return untilTheStoreIsGone(step -> {
            var number = start + step + 1;
            hot.replaceOne(
                    Filters.eq("_id", 1),
                    new Document("n", number).append("padding", padding),
                    new ReplaceOptions().upsert(true));
            hotAcknowledged = number;
        });
    }

    private static Thread untilTheStoreIsGone(IntConsumer work) {
        return Thread.ofPlatform().start(() -> {
            try {
                for (var step = 0; !Thread.currentThread().isInterrupted(); step++) {
                    work.accept(step);
                }
            } catch (MongoInterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (MongoException gone) {
                // Killed in the middle of a request: what became of it is unknown, and nobody counts on it.
            }
        });
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void checkAfterRestart(int round) {
        try (var process = startStore();
                var client = MongoClients.create(process.address())) {
            var database = client.getDatabase("killed");
            for (var writer = 0; writer < WRITERS; writer++) {
                var ids = database.getCollection("log" + writer)
                        .find()
                        .sort(Sorts.ascending("_id"))
                        .map(document -> document.getInteger("_id"))
                        .into(new ArrayList<>());
                var least = Math.max(acknowledged[writer], shown[writer]);
                assertThat(ids).as("round %s, writer %s", round, writer).hasSizeGreaterThanOrEqualTo(least);
                assertThat(ids)
                        .isEqualTo(IntStream.rangeClosed(1, ids.size()).boxed().toList());
                acknowledged[writer] = ids.size();
            }
            checkToken(database);
            checkHot(database);
        }
    }

    private static void checkToken(MongoDatabase database) {
        var token = database.getCollection("tokens").find().first();
        if (token != null) {
            assertThat(database.getCollection("rows").countDocuments())
                    .as("rows up to the token")
                    .isGreaterThan(token.getInteger("position"));
        }
    }

    private void checkHot(MongoDatabase database) {
        var hot = database.getCollection("hot").find().first();
        var number = hot == null ? 0 : hot.getInteger("n");
        assertThat(number).as("the document written over and over").isGreaterThanOrEqualTo(hotAcknowledged);
        hotAcknowledged = number;
    }
}
