package io.alianza.eventstore;

import static io.alianza.eventstore.Ticket.noted;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.alianza.local.TestPlatform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is new in many streams is found by one query, which costs what is new and not what the log is long. */
class ManyStreamsTest {

    private static final int STREAMS = 300;
    private static final int OF_OTHERS = 20;

    private final AtomicInteger queries = new AtomicInteger();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestPlatform.mongoUri()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    if (event.getCommandName().equals("find")) {
                        queries.incrementAndGet();
                    }
                }
            })
            .build());
    private final EventLog log = EventLog.open(client.getDatabase(TestPlatform.uniqueName("streams")));
    private final MongoEventStorageEngine engine = LogFixture.engine(log);

    private static String stream(int number) {
        return "ticket-" + number;
    }

    private static int length(int number) {
        return 1 + number % 7;
    }

    /** Streams of one to seven events; those with a third event share commits by threes. */
    @BeforeEach
    void writeStreams() {
        for (int sequence = 0; sequence < 7; sequence++) {
            List<EventMessage<?>> commit = new ArrayList<>();
            for (int number = 0; number < STREAMS; number++) {
                if (sequence < length(number)) {
                    commit.add(noted(stream(number), sequence));
                }
                if (commit.size() == (sequence == 2 ? 3 : 1)) {
                    engine.appendEvents(commit);
                    commit.clear();
                }
            }
            engine.appendEvents(commit);
        }
        queries.set(0);
    }

    @AfterEach
    void close() {
        log.close();
        client.close();
    }

    /** Each stream from where half of it is known. */
    private static Map<String, Long> halves() {
        Map<String, Long> halves = new HashMap<>();
        for (int number = 0; number < STREAMS; number++) {
            halves.put(stream(number), length(number) / 2L);
        }
        return halves;
    }

    private static Map<String, Long> ends() {
        Map<String, Long> ends = new HashMap<>();
        for (int number = 0; number < STREAMS; number++) {
            ends.put(stream(number), (long) length(number));
        }
        return ends;
    }

    /** Meanwhile the store looked at no more documents than this, but for a few that others may have asked it for. */
    private <T> T examining(long documents, Supplier<T> read) {
        long before = examined("scannedObjects");
        long scans = examined("collectionScans");
        T answer = read.get();
        assertThat(examined("scannedObjects") - before).isLessThanOrEqualTo(documents + OF_OTHERS);
        assertThat(examined("collectionScans") - scans).isZero();
        return answer;
    }

    private long examined(String what) {
        Document executor = client.getDatabase("admin")
                .runCommand(new Document("serverStatus", 1))
                .getEmbedded(List.of("metrics", "queryExecutor"), Document.class);
        Object figure = executor.get(what) instanceof Document parts ? parts.get("total") : executor.get(what);
        return ((Number) figure).longValue();
    }

    @Test
    void the_counters_count() {
        long documents = examined("scannedObjects");
        long scans = examined("collectionScans");
        log.database().getCollection("events").find(new Document("nowhere", 1)).first();
        assertThat(examined("scannedObjects") - documents).isGreaterThan(STREAMS);
        assertThat(examined("collectionScans") - scans).isPositive();
    }

    @Test
    void all_of_them_are_read_by_one_query_as_if_they_had_been_read_one_by_one() {
        Map<String, List<DomainEventMessage<?>>> read = engine.readEventsOfAny(halves());

        assertThat(queries).hasValue(1);
        assertThat(read).hasSize(STREAMS);
        halves().forEach((stream, from) -> assertThat(read.get(stream))
                .extracting(event -> event.getIdentifier() + event.getPayload())
                .isEqualTo(engine.readEvents(stream, from)
                        .asStream()
                        .map(event -> event.getIdentifier() + event.getPayload())
                        .toList()));
    }

    @Test
    void nothing_new_in_any_costs_nothing() {
        Map<String, Long> ends = ends();
        ends.put("nobody", 0L);

        assertThat(examining(0, () -> engine.readEventsOfAny(ends))).isEmpty();
        assertThat(engine.readEventsOfAny(Map.of())).isEmpty();
        assertThat(queries).hasValue(1);
    }

    @Test
    void those_that_grew_are_told_and_only_their_commits_are_looked_at() {
        Map<String, Long> ends = ends();
        engine.appendEvents(noted(stream(3), length(3)), noted(stream(4), length(4)));
        engine.appendEvents(noted(stream(3), length(3) + 1));

        Map<String, List<DomainEventMessage<?>>> read = examining(4, () -> engine.readEventsOfAny(ends));
        assertThat(read.get(stream(3)))
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactly((long) length(3), length(3) + 1L);
        assertThat(queries).hasValue(1);
        assertThat(read.get(stream(4))).hasSize(1);
        assertThat(read).hasSize(2);
    }
}
