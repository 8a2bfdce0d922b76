package io.alianza.eventstore.processes;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.alianza.eventstore.EventLog;
import io.alianza.local.TestPlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Several writer processes and two reading ones on one log. The long form: {@code -Dprocess.writers=8 -Dprocess.events=200000}.
 */
@Timeout(1800)
@EnabledIfSystemProperty(
        named = "processes",
        matches = "true",
        disabledReason = "starts processes or breaks connections; has not yet run to its end: -Dprocesses=true")
class ConcurrentProcessesTest {

    private static final int WRITERS = Integer.getInteger("process.writers", 3);
    private static final int EVENTS = Integer.getInteger("process.events", 1_500);
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
                await().atMost(5, MINUTES).until(() -> reader.lines().size() >= checker.events());
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
