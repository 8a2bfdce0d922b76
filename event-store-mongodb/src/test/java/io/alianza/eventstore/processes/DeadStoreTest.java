package io.alianza.eventstore.processes;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.LogFixture;
import io.alianza.eventstore.LogSettings;
import io.alianza.eventstore.LogUnavailableException;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.eventstore.MongoMessageSource;
import io.alianza.eventstore.MongoTokenStore;
import io.alianza.eventstore.Position;
import io.alianza.eventstore.Ticket;
import io.alianza.eventstore.UnknownOutcomeException;
import io.alianza.eventstore.processes.UnreliableProxy.Manner;
import io.alianza.local.TestPlatform;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A store that is silent or cuts every connection: whoever asks is told in bounded time, although the client was built without any
 * time-out, and all goes on by itself when it is back.
 */
@Timeout(180)
class DeadStoreTest {

    private static final LogSettings SETTINGS =
            LogSettings.DEFAULT.withPatience(Duration.ofSeconds(3)).withStoreTimeout(Duration.ofSeconds(1));
    private static final String VIEW = "view";

    private final String database = TestPlatform.uniqueName("dead");

    @ParameterizedTest
    @EnumSource(names = {"SWALLOW", "CUT"})
    void everybody_is_answered_and_all_goes_on_when_it_is_back(Manner manner) throws Exception {
        ServerAddress store = new ServerAddress(
                new ConnectionString(TestPlatform.mongoUri()).getHosts().getFirst());
        try (UnreliableProxy proxy = new UnreliableProxy(store.getHost(), store.getPort());
                MongoClient client =
                        MongoClients.create("mongodb://127.0.0.1:" + proxy.port() + "/?directConnection=true");
                EventLog log = Store.patiently(() -> EventLog.open(client.getDatabase(database), SETTINGS));
                MongoMessageSource source = MongoMessageSource.builder()
                        .log(log)
                        .serializer(Ticket.SERIALIZER)
                        .build()) {
            MongoEventStorageEngine engine = LogFixture.engine(log);
            MongoTokenStore tokens = MongoTokenStore.of(log);
            tokens.initializeTokenSegments(VIEW, 1, Position.START.token());
            engine.appendEvents(Ticket.opened("before"));
            BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null);
            assertThat(stream.nextAvailable().getPayload()).isInstanceOf(Ticket.Opened.class);

            proxy.behave(manner);
            for (int append = 0; append < 2; append++) {
                String ticket = "during-" + append;
                assertThat(answered(() -> engine.appendEvents(Ticket.opened(ticket))))
                        .isInstanceOfAny(UnknownOutcomeException.class, LogUnavailableException.class);
            }
            assertThat(answered(() -> engine.readEvents("before").asStream().toList()))
                    .isInstanceOf(MongoException.class);
            assertThat(answered(() -> source.openStream(null))).isInstanceOf(MongoException.class);
            assertThat(answered(() -> tokens.fetchToken(VIEW, 0))).isInstanceOf(MongoException.class);

            proxy.behave(Manner.PASS);
            EventMessage<?> after = Ticket.opened("after");
            await().atMost(60, SECONDS).until(() -> isStored(engine, after));
            String last = "";
            while (!last.equals(after.getIdentifier())) {
                last = Store.patiently(() -> ReaderMain.next(stream)).getIdentifier();
            }
            assertThat(log.check().isGood()).isTrue();
        }
    }

    /** A refusal of the second attempt means that the first, whose outcome was not known, was the one. */
    private static boolean isStored(MongoEventStorageEngine engine, EventMessage<?> event) {
        try {
            engine.appendEvents(event);
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            return true;
        } catch (UnknownOutcomeException | LogUnavailableException e) {
            return false;
        }
    }

    /** What was answered; that nothing was is the failure. */
    private static Throwable answered(ThrowingCallable question) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> catchThrowable(question));
    }
}
