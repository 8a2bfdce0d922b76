package io.alianza.support.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.eventstore.MongoDeadLetterQueue;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.eventstore.MongoMessageSource;
import io.alianza.eventstore.MongoTokenStore;
import io.alianza.eventstore.StoredEvent;
import io.alianza.local.TestPlatform;
import io.alianza.support.Recorded;
import io.alianza.support.log.LogReader;
import io.alianza.support.parking.ParkedQueue.ParkedSequence;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event nobody can read any more, because its class was changed or its text was damaged. */
class ParkedEventsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LASTING = "view:counts";

    @StoredEvent("test.counted")
    record Counted(int count) {}

    @StoredEvent("test.counted")
    record CountedInWords(String count) {}

    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("test"));
    private final EventLog log = EventLog.open(database);
    private final JsonEventSerializer serializer = JsonEventSerializer.of(EventTypes.of(Counted.class));
    private final MongoMessageSource source =
            MongoMessageSource.builder().log(log).serializer(serializer).build();
    private final GivenUpEvents givenUp = new GivenUpEvents(database, Clock.systemUTC());
    private final StreamingProcessors processors = new StreamingProcessors(
            source,
            MongoTokenStore.of(log),
            name -> MongoDeadLetterQueue.of(log, serializer, name),
            new RecordedEvents(),
            givenUp);

    /** What one build of a view has taken. */
    private record Counts(String name, List<String> taken) implements EventSink, EventSink.Batch {

        @Override
        public String lasting() {
            return LASTING;
        }

        @Override
        public Batch begin() {
            return this;
        }

        @Override
        public void handle(Recorded event) {
            taken.add(event.aggregateId());
        }

        @Override
        public void end() {}
    }

    @BeforeEach
    void one_that_cannot_be_read_and_one_that_can() {
        append("damaged", new CountedInWords("many"));
        append("sound", new Counted(1));
    }

    private void append(String aggregate, Object event) {
        MongoEventStorageEngine.builder()
                .log(log)
                .serializer(JsonEventSerializer.of(EventTypes.of(event.getClass())))
                .build()
                .appendEvents(new GenericDomainEventMessage<>("Counter", aggregate, 0, event));
    }

    @AfterEach
    void close() {
        processors.stop();
        source.close();
        log.close();
        database.drop();
        client.close();
    }

    private Counts follow(String name) {
        Counts counts = new Counts(name, new CopyOnWriteArrayList<>());
        processors.add(counts);
        processors.start();
        await().atMost(PATIENCE).until(() -> counts.taken().contains("sound"));
        return counts;
    }

    private ParkedEvents queue(String name) {
        return processors.queues().stream()
                .filter(queue -> queue.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_is_listed_and_tried_again_and_once_given_up_met_no_more_by_a_rebuild_or_a_replay() {
        follow("view:counts.v1");
        ParkedEvents queue = queue("view:counts.v1");

        assertThat(queue.sequences()).extracting(ParkedSequence::sequence).containsExactly("damaged");
        assertThat(queue.sequences().getFirst().cause()).contains("SerializationException");
        assertThat(queue.retry("another")).isFalse();
        assertThat(queue.retry("damaged")).isFalse();
        assertThat(queue.size()).isEqualTo(1);
        assertThat(queue.discard("damaged")).isTrue();

        Counts rebuilt = follow("view:counts.v2");
        assertThat(rebuilt.taken()).containsExactly("sound");
        assertThat(queue("view:counts.v2").sequences()).isEmpty();

        List<String> replayed = new ArrayList<>();
        new LogReader(source, log, new RecordedEvents())
                .replay(log.headPosition(), givenUp.of(LASTING), event -> replayed.add(event.aggregateId()));
        assertThat(replayed).containsExactly("sound");
    }
}
