package io.alianza.eventstore;

import static io.alianza.eventstore.Ticket.opened;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.alianza.eventstore.tail.HoleInLogException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A log that is not what it was: restored, begun anew, damaged. */
@Timeout(30)
class RestoredLogTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @RegisterExtension
    private final LogFixture fixture =
            new LogFixture(LogSettings.DEFAULT.withMonitor(new LogMeters(meters, "tickets")));

    private void beginAnew() {
        fixture.database.getCollection("events").drop();
        EventLog.open(fixture.database).close();
    }

    @Test
    void running_streams_stop_and_say_so() {
        MongoMessageSource source = fixture.source();
        fixture.append(opened("ticket"));
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(source.createHeadToken());
        beginAnew();
        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThatThrownBy(stream::hasNextAvailable)
                        .isInstanceOf(LogRestoredException.class)
                        .hasMessageStartingWith("log restored, rebuild"));
    }

    @Test
    void a_process_that_knew_the_former_log_opens_no_stream() {
        MongoMessageSource source = fixture.source();
        beginAnew();
        assertThatThrownBy(() -> source.openStream(null)).isInstanceOf(LogRestoredException.class);
    }

    @Test
    void nothing_is_appended_to_it() {
        BlockingStream<TrackedEventMessage<?>> stream = fixture.source().openStream(null);
        beginAnew();
        await().atMost(10, SECONDS).until(() -> {
            try {
                return stream.hasNextAvailable();
            } catch (LogRestoredException e) {
                return true;
            }
        });
        assertThatThrownBy(() -> fixture.append(opened("ticket"))).isInstanceOf(LogRestoredException.class);
        assertThat(fixture.database.getCollection("events").countDocuments()).isEqualTo(1);
    }

    @Test
    void the_restore_command_gives_it_a_new_identity() {
        String before = fixture.log.identity();
        EventLog.giveNewIdentity(fixture.database, Clock.systemUTC());
        assertThat(fixture.otherProcess().identity()).isNotEqualTo(before);
        assertThatThrownBy(fixture.log::verifyIdentity).isInstanceOf(LogRestoredException.class);
    }

    @Test
    void a_log_without_its_header_is_not_opened() {
        fixture.append(opened("ticket"));
        fixture.database.getCollection("events").deleteOne(new Document("_id", 0L));
        assertThatThrownBy(() -> EventLog.open(fixture.database)).hasMessageContaining("no header");
    }

    @Test
    void a_hole_stops_reading_after_five_seconds_until_an_operator_closes_it() {
        MongoMessageSource source = fixture.source();
        fixture.appendOneByOne("ticket", 3);
        fixture.database.getCollection("events").deleteOne(new Document("_id", 2L));
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null);
        assertThat(stream.hasNextAvailable()).isTrue();
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThatThrownBy(() -> {
                            while (stream.hasNextAvailable()) {
                                stream.nextAvailable();
                            }
                        })
                        .isInstanceOf(HoleInLogException.class)
                        .hasMessageContaining("commit 2 is missing"));
        assertThat(fixture.log.check().fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("commit 2"));
        assertThat(meters.get("eventlog.holes").counter().count())
                .as("it is counted")
                .isPositive();
        assertThat(source.lag(Position.of(1, 0))).as("and seen as a lag").isEqualTo(2);

        fixture.log.closeHole(2);

        BlockingStream<TrackedEventMessage<?>> again =
                source.openStream(Position.of(1, 0).token());
        assertThat(again.hasNextAvailable()).isTrue();
        assertThat(again.peek())
                .hasValueSatisfying(
                        event -> assertThat(Position.of(event.trackingToken())).isEqualTo(Position.of(3, 0)));
    }

    @Test
    void only_a_hole_can_be_closed() {
        fixture.appendOneByOne("ticket", 2);
        assertThatThrownBy(() -> fixture.log.closeHole(2)).hasMessageContaining("no hole");
        assertThatThrownBy(() -> fixture.log.closeHole(3)).hasMessageContaining("no hole");
        assertThat(fixture.log.check().isGood()).isTrue();
    }
}
