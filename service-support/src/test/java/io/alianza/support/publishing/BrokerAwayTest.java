package io.alianza.support.publishing;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The broker is killed under load and comes back: nothing is skipped, the backlog drains in order, and meanwhile the lag says how much
 * waits. The short form runs here; {@code -Dbroker.away.seconds=60} is the long one.
 */
class BrokerAwayTest {

    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("broker.away.seconds", 3));
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int CLOCKS = 5;
    /** Commits that may be under way at any moment although nobody is behind. */
    private static final int FEW = 50;

    private final String topic = TestPlatform.uniqueName("test-ticks");
    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("test"));
    private final EventLog log = EventLog.open(database, LogSettings.DEFAULT.withPatience(PATIENCE));
    private final ScheduledExecutorService load = Executors.newSingleThreadScheduledExecutor();
    private final int port = freePort();
    private final int controller = freePort();
    private final Publisher publisher = BarePublisher.publisher(database, log, "localhost:" + port, topic);
    private final Thread publishing = Thread.ofPlatform().daemon().unstarted(publisher);
    private volatile int ticked;

    @TempDir
    private Path folder;

    private Process broker;

    @BeforeEach
    void start() throws Exception {
        broker = broker();
        publishing.start();
    }

    @AfterEach
    void stop() throws Exception {
        load.shutdownNow();
        publisher.stop();
        publishing.interrupt();
        publishing.join();
        broker.destroyForcibly().waitFor();
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

    private Process broker() throws IOException {
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
                        String.valueOf(port),
                        String.valueOf(controller))
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
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:" + port),
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
