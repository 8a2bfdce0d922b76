package io.alianza.eventstore;

import static io.alianza.eventstore.Ticket.noted;
import static io.alianza.eventstore.Ticket.notes;
import static io.alianza.eventstore.Ticket.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppendTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00.123Z");

    @RegisterExtension
    private final LogFixture fixture = new LogFixture();

    private void assertLogHas(long commits, long events) {
        LogCheck check = fixture.log.check();
        assertThat(check.fault()).isEmpty();
        assertThat(check.commits()).isEqualTo(commits);
        assertThat(check.events()).isEqualTo(events);
    }

    @Test
    void the_events_of_one_append_are_one_commit() {
        fixture.append(opened("a"), noted("a", 1), opened("b"));
        LoggedCommit commit = fixture.log.head();
        assertThat(commit.number()).isEqualTo(1);
        assertThat(commit.events()).extracting(LoggedEvent::aggregate).containsExactly("a", "a", "b");
        assertThat(commit.last()).isEqualTo(Position.of(1, 2));
    }

    @Test
    void an_event_of_no_aggregate_is_a_stream_of_its_own() {
        GenericEventMessage<Ticket.Event> event = new GenericEventMessage<>(new Ticket.Noted(1));
        fixture.append(event);
        assertThat(fixture.log.head().events()).singleElement().satisfies(logged -> {
            assertThat(logged.aggregate()).isEqualTo(event.getIdentifier());
            assertThat(logged.sequence()).isZero();
            assertThat(logged.isOfAggregate()).isFalse();
        });
    }

    @Test
    void a_taken_sequence_is_refused_and_leaves_nothing() {
        fixture.append(opened("a"), noted("a", 1));
        assertThatThrownBy(() -> fixture.append(opened("b"), noted("a", 1)))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("aggregate [a] at sequence [1]")
                .hasMessageContaining("commit 1");
        assertThatThrownBy(() -> fixture.append(opened("a"))).isInstanceOf(AggregateStreamCreationException.class);
        assertLogHas(1, 2);
    }

    @Test
    void a_taken_event_id_is_refused_and_leaves_nothing() {
        fixture.append(opened("a"));
        String taken = fixture.log.head().events().getFirst().id();
        assertThatThrownBy(() -> fixture.append(new GenericDomainEventMessage<>(
                        "Ticket", "b", 1, new Ticket.Noted(1), Map.of(), taken, Instant.now())))
                .isInstanceOf(ConcurrencyException.class);
        assertLogHas(1, 1);
    }

    @Test
    void a_commit_with_a_gap_in_a_stream_is_refused() {
        assertThatThrownBy(() -> fixture.append(opened("a"), noted("a", 2)))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("no gap");
        assertLogHas(0, 0);
    }

    @Test
    void a_refused_append_does_not_hold_up_the_next() {
        fixture.append(opened("a"));
        assertThatThrownBy(() -> fixture.append(opened("a"))).isInstanceOf(AggregateStreamCreationException.class);
        fixture.append(noted("a", 1));
        assertLogHas(2, 2);
    }

    @Test
    void a_commit_of_more_than_4096_events_gets_a_clear_error_and_leaves_nothing() {
        assertThatThrownBy(() -> fixture.engine.appendEvents(notes("a", 0, 4097)))
                .isInstanceOf(CommitTooLargeException.class)
                .hasMessageContaining("4097 events")
                .hasMessageContaining("4096");
        fixture.engine.appendEvents(notes("b", 0, 4096));
        assertLogHas(1, 4096);
    }

    @Test
    void a_commit_larger_than_a_document_gets_a_clear_error_and_leaves_nothing() {
        String nineMegabytes = "x".repeat(9 * 1024 * 1024);
        Ticket.Opened large = new Ticket.Opened(nineMegabytes, java.math.BigDecimal.ONE);
        assertThatThrownBy(() -> fixture.append(Ticket.event("a", 0, large), Ticket.event("a", 1, large)))
                .isInstanceOf(CommitTooLargeException.class)
                .hasMessageContaining("bytes");
        fixture.append(Ticket.event("b", 0, large));
        assertLogHas(1, 1);
    }

    @Test
    void the_unit_of_work_tells_where_its_events_stand() {
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(fixture.engine).build();
        fixture.append(opened("first"));
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        store.publish(opened("a"), noted("a", 1));
        UnitOfWork<?> nested = DefaultUnitOfWork.startAndGet(null);
        store.publish(noted("a", 2));
        nested.commit();
        work.commit();
        assertThat(Appended.in(work)).hasValueSatisfying(appended -> {
            assertThat(appended.logIdentity()).isEqualTo(fixture.log.identity());
            assertThat(appended.first()).isEqualTo(Position.of(2, 0));
            assertThat(appended.last()).isEqualTo(Position.of(2, 2));
            assertThat(appended.recorded()).isEqualTo(fixture.log.head().recorded());
        });
        store.shutDown();
    }

    @Test
    void a_unit_of_work_without_events_appends_nothing() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        work.commit();
        assertThat(Appended.in(work)).isEmpty();
        fixture.engine.appendEvents(List.of());
        assertLogHas(0, 0);
    }

    @Test
    void a_commit_key_is_taken_once() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        CommitKey.set(work, "key");
        fixture.append(opened("a"), noted("a", 1));
        fixture.append(noted("a", 2));
        work.commit();

        DefaultUnitOfWork<?> again = DefaultUnitOfWork.startAndGet(null);
        CommitKey.set(again, "key");
        assertThatThrownBy(() -> fixture.append(opened("b")))
                .isInstanceOfSatisfying(DuplicateCommitKeyException.class, e -> {
                    assertThat(e.key()).isEqualTo("key");
                    assertThat(e.earlier().last()).isEqualTo(Position.of(1, 1));
                    assertThat(e.earlier().recorded())
                            .isEqualTo(fixture.log.commit(1).orElseThrow().recorded());
                });
        again.rollback();
        assertThat(fixture.log.withKey("key"))
                .hasValueSatisfying(commit -> assertThat(commit.number()).isEqualTo(1));
        assertLogHas(2, 3);
    }

    @Test
    void a_commit_key_may_come_with_an_event() {
        fixture.append(opened("a").withMetaData(Map.of(CommitKey.META_DATA, "key")));
        assertThatThrownBy(() -> fixture.append(opened("b").withMetaData(Map.of(CommitKey.META_DATA, "key"))))
                .isInstanceOf(DuplicateCommitKeyException.class);
        assertLogHas(1, 1);
    }

    @Test
    void commits_are_found_by_correlation() {
        fixture.append(opened("a").withMetaData(Map.of("correlationId", "c", "traceId", "t")));
        fixture.append(opened("b").withMetaData(Map.of("traceId", "t")));
        fixture.append(opened("c"));
        assertThat(fixture.log.correlatedWith("t"))
                .extracting(LoggedCommit::number)
                .containsExactly(1L, 2L);
        assertThat(fixture.log.correlatedWith("c"))
                .extracting(LoggedCommit::number)
                .containsExactly(1L);
        assertThat(fixture.log.correlatedWith("x")).isEmpty();
    }

    @Test
    void recorded_time_never_goes_back_although_a_writers_clock_is_an_hour_behind() {
        MongoDatabase database = TestStore.database();
        try (EventLog ahead = logAt(database, NINE);
                EventLog behind = logAt(database, NINE.minusSeconds(3600))) {
            LogFixture.engine(ahead).appendEvents(opened("a"));
            LogFixture.engine(behind).appendEvents(noted("a", 1));
            LogFixture.engine(ahead).appendEvents(noted("a", 2));
            assertThat(ahead.commitsAfter(0)).extracting(LoggedCommit::recorded).containsExactly(NINE, NINE, NINE);
            assertThat(ahead.eventsOf("a")).extracting(LoggedEvent::sequence).containsExactly(0L, 1L, 2L);
        }
    }

    private static EventLog logAt(MongoDatabase database, Instant instant) {
        return EventLog.open(database, LogSettings.DEFAULT.withClock(Clock.fixed(instant, ZoneOffset.UTC)));
    }

    @Test
    void parallel_appends_get_all_in_without_gap() throws Exception {
        int writers = 64;
        int each = 20;
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < writers; writer++) {
                String ticket = "ticket" + writer;
                running.add(threads.submit(() -> fixture.appendOneByOne(ticket, each)));
            }
        }
        for (Future<?> writer : running) {
            writer.get();
        }
        long all = (long) writers * each;
        assertLogHas(all, all);
    }

    @Test
    void of_parallel_appends_with_one_sequence_exactly_one_wins() throws Exception {
        fixture.append(opened("a"));
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < 50; writer++) {
                running.add(threads.submit(() -> fixture.append(noted("a", 1))));
            }
        }
        long won = running.stream()
                .filter(future -> future.state() == Future.State.SUCCESS)
                .count();
        assertThat(won).isEqualTo(1);
        assertThat(running)
                .filteredOn(future -> future.state() == Future.State.FAILED)
                .extracting(Future::exceptionNow)
                .hasOnlyElementsOfType(ConcurrencyException.class);
        assertLogHas(2, 2);
    }

    @Test
    void a_stream_of_100_000_events_stays_usable() {
        for (int start = 0; start < 100_000; start += 4000) {
            fixture.engine.appendEvents(notes("a", start, start + 4000));
        }
        fixture.engine.storeSnapshot(noted("a", 99_990));
        assertThat(fixture.engine.lastSequenceNumberFor("a")).contains(99_999L);
        assertThat(fixture.engine.readEvents("a", 99_995).asStream()).hasSize(5);
        assertThat(fixture.engine.readEvents("a").asStream().mapToLong(event -> event.getSequenceNumber()))
                .containsExactlyElementsOf(LongStream.range(0, 100_000).boxed().toList());
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(fixture.engine).build();
        assertThat(store.readEvents("a").asStream()).hasSize(10);
        store.shutDown();
    }
}
