package io.alianza.eventstore;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.alianza.local.TestPlatform;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An {@link Error} on one of the log's two threads: nobody waits for ever behind it, and all goes on. */
@Timeout(60)
class DyingThreadsTest {

    private final AtomicReference<String> victim = new AtomicReference<>("");
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestPlatform.mongoUri()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    String thread = Thread.currentThread().getName();
                    String there = victim.get();
                    if (!there.isEmpty() && thread.startsWith(there) && victim.compareAndSet(there, "")) {
                        throw new OutOfMemoryError("by the test, once");
                    }
                }
            })
            .build());
    private final EventLog log = EventLog.open(client.getDatabase(TestPlatform.uniqueName("dying")));
    private final MongoEventStorageEngine engine = LogFixture.engine(log);

    @AfterEach
    void close() {
        log.close();
        client.close();
    }

    @Test
    void readers_are_told_and_those_that_come_again_read_on() throws Exception {
        try (MongoMessageSource source = MongoMessageSource.builder()
                .log(log)
                .serializer(Ticket.SERIALIZER)
                .build()) {
            engine.appendEvents(Ticket.opened("before"));
            BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null);
            stream.nextAvailable();

            victim.set("log-tail-");

            await().atMost(20, SECONDS)
                    .untilAsserted(() -> assertThatThrownBy(stream::hasNextAvailable)
                            .isInstanceOf(IllegalStateException.class)
                            .hasRootCauseInstanceOf(OutOfMemoryError.class));
            engine.appendEvents(Ticket.opened("after"));
            assertThat(source.lag(Position.of(1, 0))).isEqualTo(1);
            BlockingStream<TrackedEventMessage<?>> again =
                    source.openStream(Position.of(1, 0).token());
            assertThat(again.hasNextAvailable(20, SECONDS)).isTrue();
        }
    }

    @Test
    void who_appends_is_told_that_the_outcome_is_unknown_and_the_next_one_is_stored() {
        engine.appendEvents(Ticket.opened("before"));

        victim.set("log-committer-");

        assertThatThrownBy(() -> engine.appendEvents(Ticket.opened("during")))
                .isInstanceOf(UnknownOutcomeException.class);
        engine.appendEvents(Ticket.opened("after"));
        assertThatThrownBy(() -> engine.appendEvents(Ticket.opened("after")))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(log.check().isGood()).isTrue();
    }
}
