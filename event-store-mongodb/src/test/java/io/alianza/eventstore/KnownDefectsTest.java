package io.alianza.eventstore;

import static io.alianza.eventstore.Ticket.noted;
import static io.alianza.eventstore.Ticket.opened;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.eventstore.commit.CommitStore;
import io.alianza.eventstore.commit.Outcome;
import io.alianza.eventstore.commit.Request;
import io.alianza.eventstore.store.CommitCollection;
import io.alianza.eventstore.store.EncodedDraft;
import io.alianza.eventstore.store.LogWriter;
import io.alianza.eventstore.store.MongoCommitStore;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.MetaData;
import org.bson.BsonBinary;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each is a defect that users of another MongoDB event store for Java ran into. */
@Timeout(60)
class KnownDefectsTest {

    @RegisterExtension
    private final LogFixture fixture = new LogFixture();

    private static GenericDomainEventMessage<Ticket.Event> at(String timestamp, long sequence) {
        return new GenericDomainEventMessage<>(
                "Ticket",
                "ticket",
                sequence,
                new Ticket.Noted((int) sequence),
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                Instant.parse(timestamp));
    }

    private static List<Long> numbersUntilEnd(BlockingStream<TrackedEventMessage<?>> stream) throws Exception {
        List<Long> numbers = new ArrayList<>();
        while (stream.hasNextAvailable()) {
            numbers.add((long) ((Ticket.Noted) stream.nextAvailable().getPayload()).number());
        }
        return numbers;
    }

    @Test
    void ten_thousand_events_of_one_timestamp_are_all_read_in_order_in_small_batches() throws Exception {
        for (int start = 0; start < 10_000; start += 20) {
            List<EventMessage<?>> commit = new ArrayList<>();
            for (int sequence = start; sequence < start + 20; sequence++) {
                commit.add(at("2026-11-23T10:00:00Z", sequence));
            }
            fixture.engine.appendEvents(commit);
        }
        List<Long> all = LongStream.range(0, 10_000).boxed().toList();
        assertThat(numbersUntilEnd(fixture.source().openStream(null))).isEqualTo(all);
        MongoEventStorageEngine smallBatches = MongoEventStorageEngine.builder()
                .log(fixture.log)
                .serializer(Ticket.SERIALIZER)
                .batchSize(1)
                .build();
        for (int seen : new int[] {-1, 7, 19, 4_990, 9_998}) {
            TrackingToken token = Position.of(1 + seen / 20, seen % 20).token();
            List<Long> rest = all.subList(seen + 1, all.size());
            assertThat(numbers(smallBatches.readEvents(seen < 0 ? null : token, false)))
                    .isEqualTo(rest);
            assertThat(numbersUntilEnd(fixture.source().openStream(seen < 0 ? null : token)))
                    .isEqualTo(rest);
        }
        assertThat(asOneWhoResumesBehindTheNewestTimestamp(10))
                .as("what this test would say of such a store")
                .isNotEqualTo(all);
    }

    private static List<Long> numbers(Stream<? extends EventMessage<?>> events) {
        return events.map(event -> (long) ((Ticket.Noted) event.getPayload()).number())
                .toList();
    }

    private List<Long> asOneWhoResumesBehindTheNewestTimestamp(int batchSize) {
        List<LoggedEvent> log = fixture.log.eventsOf("ticket").toList();
        List<Long> read = new ArrayList<>();
        Instant newest = Instant.MIN;
        for (List<LoggedEvent> batch = log; !batch.isEmpty(); ) {
            Instant seen = newest;
            batch = log.stream()
                    .filter(event -> event.instant().isAfter(seen))
                    .limit(batchSize)
                    .toList();
            for (LoggedEvent event : batch) {
                read.add(event.sequence());
                newest = event.instant();
            }
        }
        return read;
    }

    @Test
    void a_token_stays_small_after_millions_of_events() {
        fixture.database
                .getCollection("events")
                .insertOne(new Document("_id", 1_000_000L)
                        .append("commit", new BsonBinary(new UUID(1, 1)))
                        .append("recorded", Instant.EPOCH)
                        .append("latest", "1970-01-01T00:00:00Z"));
        fixture.append(opened("a"), noted("a", 1));
        MongoTokenStore tokens = MongoTokenStore.of(fixture.log);
        tokens.initializeTokenSegments("a-view-with-an-ordinary-name", 1, fixture.engine.createHeadToken());
        RawBsonDocument stored = fixture.database
                .getCollection("tokens", RawBsonDocument.class)
                .find()
                .first();
        assertThat(stored).isNotNull();
        assertThat(storedPosition()).isEqualTo(Position.of(1_000_001, 1));
        assertThat(stored.getByteLength()).isLessThanOrEqualTo(200);
    }

    private Position storedPosition() {
        Document stored = fixture.database.getCollection("tokens").find().first();
        return Position.of(stored == null ? null : TokenDocument.token(stored.get("token", Document.class)));
    }

    @Test
    void a_replay_is_one_for_exactly_the_events_before_the_reset() {
        List<Boolean> replayed = new CopyOnWriteArrayList<>();
        SimpleEventHandlerInvoker handler = SimpleEventHandlerInvoker.builder()
                .eventHandlers(List.of(new Object() {
                    @EventHandler
                    @SuppressWarnings("UnusedMethod") // called by Axon
                    void on(EventMessage<?> event) {
                        replayed.add(ReplayToken.isReplay(event));
                    }
                }))
                .build();
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name("view")
                .eventHandlerInvoker(handler)
                .messageSource(fixture.source())
                .tokenStore(MongoTokenStore.of(fixture.log))
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(Executors.newSingleThreadScheduledExecutor())
                .workerExecutor(Executors.newSingleThreadScheduledExecutor())
                .initialSegmentCount(1)
                .batchSize(3)
                .build();
        fixture.append(opened("a"), noted("a", 1), noted("a", 2));
        fixture.append(noted("a", 3), noted("a", 4));
        processor.start();
        await().atMost(20, SECONDS).until(() -> replayed.size() == 5);
        processor.shutDown();
        replayed.clear();
        processor.resetTokens();
        fixture.append(noted("a", 5), noted("a", 6));
        processor.start();
        await().atMost(20, SECONDS).until(() -> replayed.size() == 7);
        processor.shutDown();
        assertThat(replayed).containsExactly(true, true, true, true, true, false, false);
    }

    @Test
    void a_token_at_an_instant_minds_timestamps_of_different_fraction_lengths() throws Exception {
        String[] timestamps = {
            "2026-11-23T10:00:00Z",
            "2026-11-23T10:00:00.5Z",
            "2026-11-23T10:00:00.500000001Z",
            "2026-11-23T10:00:00.51Z",
            "2026-11-23T10:00:01Z"
        };
        for (int index = 0; index < timestamps.length; index++) {
            fixture.append(at(timestamps[index], index));
        }
        MongoMessageSource source = fixture.source();
        for (int index = 0; index < timestamps.length; index++) {
            assertThat(numbersUntilEnd(source.openStream(source.createTokenAt(Instant.parse(timestamps[index])))))
                    .isEqualTo(
                            LongStream.range(index, timestamps.length).boxed().toList());
        }
        assertThat(fixture.log.eventsOf("ticket").map(LoggedEvent::instant))
                .containsExactlyElementsOf(
                        Stream.of(timestamps).map(Instant::parse).toList());
    }

    @Test
    void a_writer_that_pauses_between_choosing_its_number_and_writing_overtakes_nobody() throws Exception {
        Semaphore chosen = new Semaphore(0);
        Semaphore go = new Semaphore(0);
        CommitStore store = new MongoCommitStore(new CommitCollection(fixture.log.database()));
        AtomicBoolean first = new AtomicBoolean(true);
        CommitStore pausing = request -> {
            if (request instanceof Request.Insert && first.getAndSet(false)) {
                chosen.release();
                go.acquireUninterruptibly();
            }
            return store.send(request);
        };
        try (LogWriter paused = new LogWriter(pausing, LogMonitor.SILENT, "paused")) {
            CompletableFuture<Outcome> outcome = CompletableFuture.supplyAsync(
                    () -> paused.append(draft("slow"), Duration.ofSeconds(20)), Thread::startVirtualThread);
            chosen.acquire();
            BlockingStream<TrackedEventMessage<?>> stream = fixture.source().openStream(null);
            fixture.append(opened("fast"));
            assertThat(stream.nextAvailable().trackingToken())
                    .isEqualTo(Position.of(1, 0).token());
            go.release();
            assertThat(outcome.get(20, SECONDS))
                    .isInstanceOfSatisfying(
                            Outcome.Stored.class,
                            stored -> assertThat(stored.number()).isEqualTo(2));
            assertThat(stream.nextAvailable().trackingToken())
                    .isEqualTo(Position.of(2, 0).token());
        }
        assertThat(fixture.log.check().isGood()).isTrue();
    }

    private static EncodedDraft draft(String ticket) {
        LoggedEvent event = AxonEntry.logged(noted(ticket, 0), Ticket.SERIALIZER);
        return new EncodedDraft(UUID.randomUUID(), Instant.now(), null, List.of(), List.of(event));
    }

    @Test
    void a_commit_during_a_rebuild_is_seen_once_and_in_its_place() throws Exception {
        fixture.appendOneByOne("before", 500);
        BlockingStream<TrackedEventMessage<?>> rebuild = fixture.source().openStream(null);
        List<Long> commits = new ArrayList<>();
        while (commits.size() < 700) {
            commits.add(Position.of(rebuild.nextAvailable().trackingToken()).commit());
            if (commits.size() == 100 || commits.size() == 499) {
                fixture.appendOneByOne("during" + commits.size(), 100);
            }
        }
        assertThat(commits).isEqualTo(LongStream.rangeClosed(1, 700).boxed().toList());
        assertThat(rebuild.hasNextAvailable()).isFalse();
    }

    @Test
    void the_first_and_the_last_event_of_a_range_belong_to_it() {
        fixture.engine.appendEvents(Ticket.notes("a", 0, 100));
        fixture.engine.appendEvents(Ticket.notes("a", 100, 200));
        fixture.append(noted("a", 200));
        for (long from : new long[] {0, 1, 99, 100, 101, 199, 200}) {
            assertThat(fixture.engine.readEvents("a", from).asStream().map(event -> event.getSequenceNumber()))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(from, 200).boxed().toList());
        }
        assertThat(fixture.engine.readEvents("a", 201).asStream()).isEmpty();
    }

    @Test
    void a_processor_that_handles_few_events_resumes_behind_those_it_passed_over() {
        List<String> titles = new CopyOnWriteArrayList<>();
        SimpleEventHandlerInvoker handler = SimpleEventHandlerInvoker.builder()
                .eventHandlers(List.of(new Object() {
                    @EventHandler
                    @SuppressWarnings("UnusedMethod") // called by Axon
                    void on(Ticket.Opened event) {
                        titles.add(event.title());
                    }
                }))
                .build();
        MongoTokenStore tokens = MongoTokenStore.of(fixture.log, "owner", Duration.ofSeconds(10), Clock.systemUTC());
        fixture.append(titled("first"));
        fixture.engine.appendEvents(Ticket.notes("passed over", 0, 300));
        fixture.append(titled("second"));
        fixture.engine.appendEvents(Ticket.notes("passed over behind the last", 0, 300));
        List<String> expected = new ArrayList<>(List.of("first", "second"));
        for (String next : List.of("third", "fourth")) {
            PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                    .name("view")
                    .eventHandlerInvoker(handler)
                    .messageSource(fixture.source())
                    .tokenStore(tokens)
                    .transactionManager(NoTransactionManager.instance())
                    .coordinatorExecutor(Executors.newSingleThreadScheduledExecutor())
                    .workerExecutor(Executors.newSingleThreadScheduledExecutor())
                    .initialSegmentCount(1)
                    .batchSize(200)
                    .build();
            processor.start();
            await().atMost(20, SECONDS).until(() -> storedPosition().equals(fixture.log.headPosition()));
            processor.shutDown();
            assertThat(titles).isEqualTo(expected);
            fixture.append(titled(next));
            expected.add(next);
        }
    }

    private static EventMessage<?> titled(String title) {
        return Ticket.event(title, 0, new Ticket.Opened(title, BigDecimal.ONE));
    }
}
