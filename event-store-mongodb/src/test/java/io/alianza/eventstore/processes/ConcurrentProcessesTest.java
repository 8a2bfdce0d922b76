package io.alianza.eventstore.processes;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.Proof;
import io.alianza.local.TestPlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Several writer processes and two reading ones on one log. The full form has eight writers and 200,000 events; {@code
 * -Dprocess.writers} and {@code -Dprocess.events} set other figures.
 */
@Timeout(3600)
class ConcurrentProcessesTest {

    private static final int WRITERS = Proof.size("process.writers", 3, 8);
    private static final int EVENTS = Proof.size("process.events", 1_500, 200_000);
    private static final int READERS = 2;

    @Test
    void all_get_in_without_gap_and_every_reader_sees_each_event_once() {
        String uri = TestPlatform.mongoUri();
        String database = TestPlatform.uniqueName("processes");
        long start = System.nanoTime();
        List<ChildJvm> writers = new ArrayList<>();
        List<ChildJvm> readers = new ArrayList<>();
        try (MongoClient client = MongoClients.create(uri);
                EventLog log = EventLog.open(client.getDatabase(database))) {
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(ChildJvm.start(ReaderMain.class, uri, database, "reader" + reader));
            }
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(ChildJvm.start(WriterMain.class, uri, database, 1000 * writer, EVENTS / WRITERS, 8));
            }
            writers.forEach(ChildJvm::end);
            Checker checker = new Checker(log);
            System.out.printf(
                    "%d writer processes, %d events, %d ms%n",
                    WRITERS,
                    checker.events(),
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
            assertThat(checker.events()).isGreaterThanOrEqualTo(EVENTS - WRITERS * 8);
            checker.logIsGood();
            writers.forEach(writer -> checker.writersWereToldTheTruth(writer.lines()));
            for (ChildJvm reader : readers) {
                await().atMost(5, MINUTES).until(() -> reader.said() >= checker.events());
                reader.kill();
                checker.readerSawTheLog(reader.lines(), true);
                checker.projectionEqualsRebuild(reader.lines());
            }
        } finally {
            writers.forEach(ChildJvm::close);
            readers.forEach(ChildJvm::close);
        }
    }
}
