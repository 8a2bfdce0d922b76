package io.alianza.benchmarks;

import com.mongodb.client.MongoClient;
import io.alianza.eventstore.Durability;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.eventstore.MongoMessageSource;
import java.time.Duration;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;

/**
 * An event store under measurement, in a database of its own.
 *
 * @param store where it appends and loads; it tells its own process's readers of what it appended
 * @param source where it streams from
 */
record Contender(EventStore store, StreamableMessageSource<TrackedEventMessage<?>> source, List<Runnable> ending)
        implements AutoCloseable {

    /** How often Axon's own event store asks for what other processes appended, unless told otherwise. */
    static final Duration PEER_POLLS = Duration.ofSeconds(1);

    /** The stores that are compared. Both write the same JSON with the same serializer. */
    enum Kind {
        OURS,
        AXON_MONGO;

        Contender open(MongoClient client, String database) {
            return switch (this) {
                case OURS -> ours(client, database);
                case AXON_MONGO -> axonMongo(client, database);
            };
        }
    }

    private static Serializer serializer() {
        return JsonEventSerializer.of(EventTypes.of(BenchmarkEvent.class));
    }

    private static Contender ours(MongoClient client, String database) {
        EventLog log = EventLog.open(client.getDatabase(database));
        EmbeddedEventStore store = store(MongoEventStorageEngine.builder()
                .log(log)
                .serializer(serializer())
                .build());
        MongoMessageSource source =
                MongoMessageSource.builder().log(log).serializer(serializer()).build();
        return new Contender(store, source, List.of(source::close, store::shutDown, log::close));
    }

    /** As its documentation sets it up, with a document per event, but as durable as ours: acknowledged means on disk. */
    private static Contender axonMongo(MongoClient client, String database) {
        var engine = org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(client.getDatabase(database).withWriteConcern(Durability.LOG))
                        .build())
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(serializer())
                .snapshotSerializer(serializer())
                .build();
        EmbeddedEventStore store = store(engine);
        return new Contender(store, store, List.of(store::shutDown));
    }

    private static EmbeddedEventStore store(EventStorageEngine engine) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(PEER_POLLS.toMillis())
                .build();
    }

    /** One commit. */
    void append(DomainEventMessage<?>... events) {
        store.publish(events);
    }

    @Override
    public void close() {
        ending.forEach(Runnable::run);
    }
}
