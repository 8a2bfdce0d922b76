package io.alianza.eventstore;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A log of its own for each test, with an engine, and sources that are closed behind it. */
public final class LogFixture implements AfterEachCallback {

    public final MongoDatabase database = TestStore.database();
    public final EventLog log;
    public final MongoEventStorageEngine engine;

    private final List<AutoCloseable> open = new ArrayList<>();

    public LogFixture() {
        this(LogSettings.DEFAULT);
    }

    public LogFixture(LogSettings settings) {
        this.log = closing(EventLog.open(database, settings));
        this.engine = engine(log);
    }

    public static MongoEventStorageEngine engine(EventLog log) {
        return MongoEventStorageEngine.builder()
                .log(log)
                .serializer(Ticket.SERIALIZER)
                .build();
    }

    /** The same log as another process opens it. */
    public EventLog otherProcess() {
        return closing(EventLog.open(database));
    }

    public MongoMessageSource source() {
        return source(log, 10_000, NoOpEventUpcaster.INSTANCE);
    }

    public MongoMessageSource source(EventLog of, int bufferedEvents, EventUpcaster upcasters) {
        return closing(MongoMessageSource.builder()
                .log(of)
                .serializer(Ticket.SERIALIZER)
                .upcasterChain(upcasters)
                .bufferedEvents(bufferedEvents)
                .build());
    }

    /** One commit. */
    public void append(EventMessage<?>... events) {
        engine.appendEvents(events);
    }

    /** One commit for each event of a new ticket. */
    public void appendOneByOne(String ticket, int events) {
        Ticket.notes(ticket, 0, events).forEach(engine::appendEvents);
    }

    private <C extends AutoCloseable> C closing(C resource) {
        open.add(resource);
        return resource;
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        for (AutoCloseable resource : open.reversed()) {
            resource.close();
        }
    }
}
