package io.alianza.support.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.eventstore.LogSettings;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.local.TestPlatform;
import io.alianza.local.broker.BrokerMain;
import io.alianza.support.Recorded;
import io.alianza.support.topics.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The broker is killed under load and comes back: nothing is skipped, the backlog drains in order, and meanwhile the lag says how much
 * waits. The short form runs here; {@code -Dbroker.away.seconds=60} is the long one.
 */
class BrokerAwayTest {

    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("broker.away.seconds", 3));
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int CLOCKS = 5;
    /** Messages of 200 KB, for a producer that holds 32 MB. */
    private static final int MORE_THAN_FITS = 250;
    /** Commits that may be under way at any moment although nobody is behind. */
    private static final int FEW = 50;

    private static final int PORT = freePort();
    private static final int CONTROLLER = freePort();

    /** Each test leaves it running for the next one. */
    private static Process broker;

    @TempDir
    private static Path folder;

    private final String topic = TestPlatform.uniqueName("test-ticks");
    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("test"));
    private final EventLog log = EventLog.open(database, LogSettings.DEFAULT.withPatience(PATIENCE));
    private final ScheduledExecutorService load = Executors.newSingleThreadScheduledExecutor();
    private final Publisher publisher = BarePublisher.publisher(database, log, "localhost:" + PORT, topic);
    private final Thread publishing = Thread.ofPlatform().daemon().unstarted(publisher);
    private volatile int ticked;

    @BeforeAll
    static void startBroker() throws Exception {
        broker = broker();
    }

    @AfterAll
    static void stopBroker() throws Exception {
        broker.destroyForcibly().waitFor();
    }

    @BeforeEach
    void start() {
        publishing.start();
    }

    @AfterEach
    void stop() throws Exception {
        load.shutdownNow();
        publisher.stop();
        publishing.interrupt();
        publishing.join();
        log.close();
        client.close();
    }

    @Test
    void the_backlog_drains_in_order_and_nothing_is_skipped() throws Exception {
        PublisherLag lag = new PublisherLag(log, new PublisherLease(database, Clock.systemUTC(), BarePublisher.LEASE));
        var _ = load.scheduleWithFixedDelay(ticking(), 0, 20, TimeUnit.MILLISECONDS);
        await().atMost(PATIENCE).until(() -> ticked > 50 && lag.behind() < FEW);

        broker.destroyForcibly().waitFor();
        int before = ticked;
        await().pollDelay(AWAY).atMost(AWAY.plus(PATIENCE)).until(() -> lag.behind() > (ticked - before) / 2);
        long waiting = lag.behind();
        broker = broker();
        await().atMost(PATIENCE.plus(AWAY)).until(() -> lag.behind() < FEW);
        load.shutdown();
        assertThat(load.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        await().atMost(PATIENCE).until(() -> lag.behind() == 0);

        System.out.println(
                "broker away for " + AWAY.toSeconds() + " s: " + waiting + " commits waited, " + ticked + " published");
        assertThat(waiting).isPositive();
        assertThat(ticksByClock())
                .hasSize(CLOCKS)
                .allSatisfy((clock, ticks) -> assertThat(ticks)
                        .containsExactlyElementsOf(
                                IntStream.range(0, ticked).boxed().toList()));
    }

    /**
     * A producer that has not sent yet asks where the topic is, and gives up each message after some seconds. With the first
     * that is given up the batch ends; the messages are too many for the producer's memory, so what were sent behind it would go out.
     */
    @Test
    void nothing_goes_out_before_what_was_given_up() throws Exception {
        OutgoingMessages outgoing = new OutgoingMessages(
                new LongTicks(topic), new Topics("localhost:" + PORT, ""), "clocks", new JsonMapper());
        List<Recorded> batch = IntStream.range(0, MORE_THAN_FITS)
                .mapToObj(now -> new Recorded(
                        now, "tick-" + now, "clock-0", now, 4096 + now, log.identity(), Instant.EPOCH, Map.of()))
                .toList();
        outgoing.ensureTopic();
        broker.destroyForcibly().waitFor();
        try (OutgoingMessages.Producer producer = outgoing.producer()) {
            Future<?> first = load.submit(() -> sendAll(producer, batch));
            await().atMost(PATIENCE).until(first::isDone);
            broker = broker();
            assertThatThrownBy(first::get).hasRootCauseInstanceOf(TimeoutException.class);
        }
        try (OutgoingMessages.Producer producer = outgoing.producer()) {
            await().atMost(PATIENCE).ignoreException(KafkaException.class).until(() -> sendAll(producer, batch));
        }

        assertThat(ticksByClock().get("clock-0"))
                .containsExactlyElementsOf(
                        IntStream.range(0, MORE_THAN_FITS).boxed().toList());
    }

    private static boolean sendAll(OutgoingMessages.Producer producer, List<Recorded> batch)
            throws InterruptedException {
        producer.sendAll(batch, () -> true);
        return true;
    }

    /** Each told at length. */
    private record LongTicks(String topic) implements PublishedLanguage {

        @Override
        public Optional<Outgoing> translate(Recorded event) {
            return Optional.of(new Outgoing("test.clock.ticked.v1", Map.of("text", "tick ".repeat(40_000)), "/schema"));
        }
    }

    /** One tick of each clock, as one commit. */
    private Runnable ticking() {
        MongoEventStorageEngine engine = MongoEventStorageEngine.builder()
                .log(log)
                .serializer(JsonEventSerializer.of(EventTypes.of(Ticked.class)))
                .build();
        return () -> {
            int now = ticked;
            engine.appendEvents(IntStream.range(0, CLOCKS)
                    .<DomainEventMessage<?>>mapToObj(clock -> new GenericDomainEventMessage<>(
                            "Clock", "clock-" + clock, now, new Ticked("clock-" + clock, now)))
                    .toList());
            ticked = now + 1;
        };
    }

    private static Process broker() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dlogback.configurationFile=logback-servers.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerMain.class.getName(),
                        folder.toString(),
                        String.valueOf(PORT),
                        String.valueOf(CONTROLLER))
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolveSibling(folder.getFileName() + ".log").toFile())
                .start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order in which they came first. */
    private Map<String, Set<Integer>> ticksByClock() {
        Map<String, Set<Integer>> ticks = new HashMap<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:" + PORT),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(known -> new TopicPartition(topic, known.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message -> ticks.computeIfAbsent(message.key(), first -> new LinkedHashSet<>())
                                .add(Integer.parseInt(new String(
                                        message.headers()
                                                .lastHeader("ce_aggregatesequence")
                                                .value(),
                                        StandardCharsets.UTF_8))));
            }
        }
        return ticks;
    }
}
