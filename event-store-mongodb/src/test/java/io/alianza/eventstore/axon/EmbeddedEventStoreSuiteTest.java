package io.alianza.eventstore.axon;

import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;

import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.eventstore.TestStore;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.mockito.Mockito;

/** Axon's own suite for its event store, over our engine, with none of its tests overridden. */
class EmbeddedEventStoreSuiteTest extends EmbeddedEventStoreTest {

    private static final int ENOUGH_FOR_THE_COMPILER = 300;
    private static boolean warm;

    /**
     * One test gives an append and its reading 100 ms. So all that is slow the first time was done before: by a store of its own
     * over a spied engine, as the suite uses it, and for this very engine by what leaves no trace.
     */
    @Override
    public EventStorageEngine createStorageEngine() {
        if (!warm) {
            warmUp();
            warm = true;
        }
        EventStorageEngine engine = engine();
        engine.readEvents("nobody").asStream().forEach(event -> {});
        engine.readEvents(engine.createHeadToken(), false).forEach(event -> {});
        return engine;
    }

    private static void warmUp() {
        EventStorageEngine engine = Mockito.spy(engine());
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        try (TrackingEventStream stream = store.openStream(null)) {
            for (int sequence = 0; sequence < ENOUGH_FOR_THE_COMPILER; sequence++) {
                store.publish(createEvent(sequence));
                read(stream.nextAvailable());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            store.shutDown();
        }
    }

    private static void read(TrackedEventMessage<?> event) {
        event.getPayload();
        event.getMetaData();
    }

    private static EventStorageEngine engine() {
        return MongoEventStorageEngine.builder()
                .log(EventLog.open(TestStore.database()))
                .serializer(AxonTexts.SERIALIZER)
                .build();
    }
}
