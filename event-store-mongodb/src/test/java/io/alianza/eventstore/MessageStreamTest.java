package io.alianza.eventstore;

import static io.alianza.eventstore.Ticket.noted;
import static io.alianza.eventstore.Ticket.opened;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The stream cases of Axon's event store suite, for our message source. */
@Timeout(20)
class MessageStreamTest {

    @RegisterExtension
    private final LogFixture fixture = new LogFixture();

    private final MongoMessageSource source = fixture.source();

    private BlockingStream<TrackedEventMessage<?>> open(@Nullable TrackingToken token) {
        return source.openStream(token);
    }

    private static List<TrackedEventMessage<?>> take(BlockingStream<TrackedEventMessage<?>> stream, int count)
            throws InterruptedException {
        List<TrackedEventMessage<?>> taken = new ArrayList<>();
        while (taken.size() < count) {
            taken.add(stream.nextAvailable());
        }
        return taken;
    }

    @Test
    void an_event_that_is_there_is_handed_on_whole() throws Exception {
        DomainEventMessage<Ticket.Event> event = opened("ticket");
        fixture.append(event);
        TrackedEventMessage<?> read = open(null).nextAvailable();
        assertThat(read.getIdentifier()).isEqualTo(event.getIdentifier());
        assertThat(read.getPayload()).isEqualTo(event.getPayload());
        assertThat(read.getTimestamp()).isEqualTo(event.getTimestamp());
        assertThat(read).isInstanceOfSatisfying(DomainEventMessage.class, domain -> {
            assertThat(domain.getAggregateIdentifier()).isEqualTo("ticket");
            assertThat(domain.getSequenceNumber()).isZero();
        });
    }

    @Test
    void every_message_says_when_and_in_which_log_it_was_recorded() throws Exception {
        fixture.append(opened("ticket"));
        TrackedEventMessage<?> read = open(null).nextAvailable();
        assertThat(LogMetaData.recorded(read)).isEqualTo(fixture.log.head().recorded());
        assertThat(LogMetaData.identity(read)).isEqualTo(fixture.log.identity());
    }

    @Test
    void an_event_of_this_process_arrives_without_waiting_for_a_poll() throws Exception {
        MongoMessageSource lazy = MongoMessageSource.builder()
                .log(fixture.log)
                .serializer(Ticket.SERIALIZER)
                .pollEvery(java.time.Duration.ofMinutes(5), java.time.Duration.ofMinutes(5))
                .build();
        try (lazy) {
            BlockingStream<TrackedEventMessage<?>> stream = lazy.openStream(null);
            assertThat(stream.hasNextAvailable()).isFalse();
            fixture.append(opened("ticket"));
            assertThat(stream.hasNextAvailable(5, SECONDS)).isTrue();
        }
    }

    @Test
    void an_event_of_another_process_arrives_by_polling() throws Exception {
        BlockingStream<TrackedEventMessage<?>> stream = open(null);
        assertThat(stream.hasNextAvailable()).isFalse();
        LogFixture.engine(fixture.otherProcess()).appendEvents(opened("ticket"));
        assertThat(stream.hasNextAvailable(5, SECONDS)).isTrue();
    }

    @Test
    void reading_blocks_while_the_log_is_empty() throws Exception {
        BlockingStream<TrackedEventMessage<?>> stream = open(null);
        CompletableFuture<TrackedEventMessage<?>> next = new CompletableFuture<>();
        Thread reader = Thread.ofVirtual().start(() -> {
            try {
                next.complete(stream.nextAvailable());
            } catch (InterruptedException e) {
                next.completeExceptionally(e);
            }
        });
        assertThat(stream.hasNextAvailable(50, MILLISECONDS)).isFalse();
        assertThat(next).isNotDone();
        fixture.append(opened("ticket"));
        assertThat(next.get(5, SECONDS).getPayload()).isInstanceOf(Ticket.Opened.class);
        reader.join();
    }

    @Test
    void reading_blocks_at_the_end_of_the_log() throws Exception {
        fixture.append(opened("ticket"));
        BlockingStream<TrackedEventMessage<?>> stream = open(null);
        take(stream, 1);
        assertThat(stream.hasNextAvailable(50, MILLISECONDS)).isFalse();
        fixture.append(noted("ticket", 1));
        assertThat(stream.hasNextAvailable(5, SECONDS)).isTrue();
    }

    @Test
    void peeking_does_not_take() throws Exception {
        fixture.append(opened("ticket"));
        BlockingStream<TrackedEventMessage<?>> stream = open(null);
        assertThat(stream.peek()).isPresent();
        assertThat(stream.peek().get()).isSameAs(stream.nextAvailable());
        assertThat(stream.peek()).isEmpty();
    }

    @Test
    void reading_goes_on_from_any_token() throws Exception {
        fixture.append(opened("a"), noted("a", 1), noted("a", 2));
        fixture.append(opened("b"));
        List<TrackedEventMessage<?>> all = take(open(null), 4);
        for (int seen = 0; seen < 4; seen++) {
            assertThat(take(open(all.get(seen).trackingToken()), 3 - seen))
                    .extracting(EventMessage::getIdentifier)
                    .isEqualTo(all.subList(seen + 1, 4).stream()
                            .map(EventMessage::getIdentifier)
                            .toList());
        }
    }

    @Test
    void streams_share_what_was_read_at_the_tail() throws Exception {
        BlockingStream<TrackedEventMessage<?>> one = open(null);
        BlockingStream<TrackedEventMessage<?>> other = open(null);
        assertThat(one.hasNextAvailable()).isFalse();
        fixture.append(opened("ticket"));
        assertThat(one.nextAvailable()).isSameAs(other.nextAvailable());
    }

    @Test
    void a_stream_that_fell_behind_the_buffer_reads_the_store_and_comes_back() throws Exception {
        MongoMessageSource small = fixture.source(fixture.log, 10, NoOpEventUpcaster.INSTANCE);
        BlockingStream<TrackedEventMessage<?>> slow = small.openStream(null);
        BlockingStream<TrackedEventMessage<?>> fast = small.openStream(null);
        fixture.appendOneByOne("first", 50);
        take(fast, 50);
        fixture.appendOneByOne("second", 50);
        take(fast, 50);
        List<TrackedEventMessage<?>> read = take(slow, 100);
        assertThat(read)
                .extracting(event -> Position.of(event.trackingToken()).commit())
                .isEqualTo(
                        java.util.stream.LongStream.rangeClosed(1, 100).boxed().toList());
        fixture.append(opened("third"));
        assertThat(slow.nextAvailable()).isSameAs(fast.nextAvailable());
    }

    @Test
    void the_callback_is_called_when_there_is_news() throws Exception {
        BlockingStream<TrackedEventMessage<?>> stream = open(null);
        CountDownLatch called = new CountDownLatch(1);
        assertThat(stream.setOnAvailableCallback(called::countDown)).isTrue();
        fixture.append(opened("ticket"));
        assertThat(called.await(5, SECONDS)).isTrue();
        assertThat(stream.hasNextAvailable()).isTrue();
    }

    @Test
    void tail_and_head_tokens_bound_the_log() throws Exception {
        fixture.append(opened("ticket"), noted("ticket", 1));
        assertThat(take(open(source.createTailToken()), 2)).hasSize(2);
        assertThat(open(source.createHeadToken()).hasNextAvailable()).isFalse();
        assertThat(Position.of(source.createHeadToken())).isEqualTo(Position.of(1, 1));
    }

    @Test
    void a_token_beyond_the_head_says_that_the_log_was_restored() {
        fixture.append(opened("ticket"));
        assertThatThrownBy(() -> open(Position.of(1, 1).token()))
                .isInstanceOf(LogRestoredException.class)
                .hasMessageStartingWith("log restored, rebuild");
        assertThatThrownBy(() -> open(Position.of(2, 0).token())).isInstanceOf(LogRestoredException.class);
        assertThat(open(Position.of(1, 0).token()).hasNextAvailable()).isFalse();
    }

    @Test
    void lag_is_counted_in_commits() throws Exception {
        fixture.append(opened("a"), noted("a", 1), noted("a", 2));
        fixture.append(opened("b"));
        fixture.append(opened("c"));
        assertThat(source.lag(Position.START)).isEqualTo(3);
        assertThat(source.lag(Position.of(1, 2))).isEqualTo(2);
        assertThat(source.lag(Position.of(3, 0))).isZero();
    }

    @Test
    void a_lag_that_the_tail_cannot_know_of_is_asked_for() throws Exception {
        MongoMessageSource lazy = MongoMessageSource.builder()
                .log(fixture.log)
                .serializer(Ticket.SERIALIZER)
                .pollEvery(java.time.Duration.ofMinutes(5), java.time.Duration.ofMinutes(5))
                .build();
        try (lazy) {
            assertThat(lazy.openStream(null).hasNextAvailable()).isFalse();
            LogFixture.engine(fixture.otherProcess()).appendEvents(opened("ticket"));
            await().atMost(15, SECONDS).until(() -> lazy.lag(Position.START) == 1);
        }
    }
}
