package io.alianza.eventstore.processes;

import com.mongodb.client.MongoClient;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.MongoMessageSource;
import io.alianza.eventstore.MongoTokenStore;
import io.alianza.eventstore.Position;
import io.alianza.eventstore.Ticket;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Follows the log from where its token is, and prints {@code E position id} for every event. The token is stored after every fifty
 * events, so what is printed may be ahead of it, as a view's rows may be.
 *
 * <p>Arguments: URI, database, name of the reader.
 */
public final class ReaderMain {

    private static final int EVENTS_PER_TOKEN = 50;

    private ReaderMain() {}

    static void main(String[] arguments) {
        String name = arguments[2];
        try (MongoClient client = Store.client(arguments[0]);
                EventLog log = Store.patiently(() -> EventLog.open(client.getDatabase(arguments[1])));
                MongoMessageSource source = MongoMessageSource.builder()
                        .log(log)
                        .serializer(Ticket.SERIALIZER)
                        .build()) {
            MongoTokenStore tokens =
                    Store.patiently(() -> MongoTokenStore.of(log, name, Duration.ofSeconds(1), Clock.systemUTC()));
            follow(Store.patiently(() -> open(source, tokens, name)), tokens, name);
        }
    }

    private static BlockingStream<TrackedEventMessage<?>> open(
            MongoMessageSource source, MongoTokenStore tokens, String name) {
        if (tokens.fetchSegments(name).length == 0) {
            tokens.initializeTokenSegments(name, 1, source.createTailToken());
        }
        return source.openStream(tokens.fetchToken(name, 0));
    }

    private static void follow(BlockingStream<TrackedEventMessage<?>> stream, MongoTokenStore tokens, String name) {
        for (long count = 1; ; count++) {
            TrackedEventMessage<?> event = Store.patiently(() -> next(stream));
            System.out.println("E " + Position.of(event.trackingToken()) + " " + event.getIdentifier());
            if (count % EVENTS_PER_TOKEN == 0) {
                Store.patiently(() -> {
                    tokens.storeToken(event.trackingToken(), name, 0);
                    return event;
                });
            }
        }
    }

    static TrackedEventMessage<?> next(BlockingStream<TrackedEventMessage<?>> stream) {
        try {
            return stream.nextAvailable();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
