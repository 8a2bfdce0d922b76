package io.alianza.eventstore.processes;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.Proof;
import io.alianza.local.process.ServerProcess;
import io.alianza.local.store.StoreMain;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} of a writer, of a reader and of the store at random moments, with the log checked after every round. The store
 * is the embedded one, because a test cannot kill a server it was only given. The full form has 24 rounds; {@code -Dcrash.rounds}
 * sets another figure, {@code -Dcrash.seed} the moments.
 */
@Timeout(1800)
class CrashTest {

    private static final int ROUNDS = Proof.size("crash.rounds", 3, 24);
    private static final long SEED = Proof.seed("crash.seed");
    private static final String DATABASE = "crash";
    private static final int FOREVER = 100_000_000;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<String> written = new ArrayList<>();
    private final List<String> read = new ArrayList<>();

    @TempDir
    private Path folder;

    private ServerProcess startStore(int port) {
        return ServerProcess.start(
                StoreMain.class,
                "256m",
                folder.resolve("store.log"),
                folder.resolve("data").toString(),
                Integer.toString(port));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void what_was_acknowledged_is_there_after_any_kill() throws IOException {
        System.out.println("crash seed " + SEED + ", " + ROUNDS + " rounds");
        int port = freePort();
        ServerProcess store = startStore(port);
        String uri = store.address();
        ChildJvm writer = startWriter(uri, 0);
        ChildJvm reader = startReader(uri);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                awaitProgress(writer);
                pauseUpTo(Duration.ofMillis(700));
                switch (round % 3) {
                    case 0 -> {
                        reader.kill();
                        readerSaid(uri, reader);
                        reader = startReader(uri);
                    }
                    case 1 -> {
                        writer.kill();
                        written.addAll(writer.lines());
                        writer = startWriter(uri, round);
                    }
                    default -> {
                        store.kill();
                        pauseUpTo(Duration.ofSeconds(2));
                        store = startStore(port);
                    }
                }
                check(uri, writer);
            }
            awaitProgress(writer);
            writer.kill();
            written.addAll(writer.lines());
            finalCheck(uri, reader);
        } finally {
            writer.close();
            reader.close();
            store.close();
        }
    }

    private static void awaitProgress(ChildJvm writer) {
        int before = writer.said();
        await().atMost(60, SECONDS).until(() -> writer.said() > before);
    }

    private static ChildJvm startWriter(String uri, int round) {
        return ChildJvm.start(WriterMain.class, uri, DATABASE, 100 + round, FOREVER, 4);
    }

    private static ChildJvm startReader(String uri) {
        return ChildJvm.start(ReaderMain.class, uri, DATABASE, "reader");
    }

    private void pauseUpTo(Duration most) {
        LockSupport.parkNanos(random.nextLong(most.toNanos()));
    }

    private void readerSaid(String uri, ChildJvm reader) {
        read.addAll(reader.lines());
        withLog(uri, log -> new Checker(log).readerSawTheLog(reader.lines(), false));
    }

    private void check(String uri, ChildJvm writer) {
        List<String> told = new ArrayList<>(written);
        told.addAll(writer.lines());
        withLog(uri, log -> {
            Checker checker = new Checker(log);
            checker.logIsGood();
            checker.writersWereToldTheTruth(told);
        });
    }

    private void finalCheck(String uri, ChildJvm reader) {
        withLog(uri, log -> {
            Checker checker = new Checker(log);
            String last = "E " + log.headPosition() + " ";
            await().atMost(60, SECONDS).until(() -> reader.last().startsWith(last));
            reader.kill();
            read.addAll(reader.lines());
            checker.logIsGood();
            checker.writersWereToldTheTruth(written);
            checker.readerSawTheLog(reader.lines(), true);
            checker.projectionEqualsRebuild(read);
            System.out.println(checker.events() + " events after all");
        });
    }

    private static void withLog(String uri, Consumer<EventLog> check) {
        try (MongoClient client = MongoClients.create(uri);
                EventLog log = EventLog.open(client.getDatabase(DATABASE))) {
            check.accept(log);
        }
    }
}
