package io.alianza.support.publishing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.eventstore.MongoMessageSource;
import io.alianza.support.Recorded;
import io.alianza.support.log.LogReader;
import io.alianza.support.processing.RecordedEvents;
import io.alianza.support.topics.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A publisher and nothing else, in a process of its own that a test kills. Arguments: store, database, brokers, topic. */
public final class BarePublisher {

    static final Duration LEASE = Duration.ofMillis(500);

    private BarePublisher() {}

    public static void main(String[] args) {
        try (MongoClient client = MongoClients.create(args[0])) {
            MongoDatabase database = client.getDatabase(args[1]);
            try (EventLog log = EventLog.open(database)) {
                publisher(database, log, args[2], args[3]).run();
            }
        }
    }

    static Publisher publisher(MongoDatabase database, EventLog log, String brokers, String topic) {
        MongoMessageSource source = MongoMessageSource.builder()
                .log(log)
                .serializer(JsonEventSerializer.of(EventTypes.of(Ticked.class)))
                .build();
        PublisherLease lease = new PublisherLease(database, Clock.systemUTC(), LEASE);
        OutgoingMessages messages =
                new OutgoingMessages(new Ticks(topic), new Topics(brokers, ""), "clocks", new JsonMapper());
        return new Publisher(new LogReader(source, log, new RecordedEvents()), lease, messages);
    }

    /** Every tick is told. */
    private record Ticks(String topic) implements PublishedLanguage {

        @Override
        public Optional<Outgoing> translate(Recorded event) {
            return Optional.of(new Outgoing("test.clock.ticked.v1", event.payload(), "/schemas/clock-ticked.v1.json"));
        }
    }
}
