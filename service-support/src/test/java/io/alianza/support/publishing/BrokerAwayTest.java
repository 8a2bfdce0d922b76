package io.alianza.support.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.local.TestPlatform;
import io.alianza.local.broker.BrokerMain;
import java.io.IOException;
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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The broker is killed under load and comes back: nothing is skipped, the backlog drains in order, and meanwhile the lag says how much
 * waits. The short form runs here; {@code -Dbroker.away.seconds=60} is the long one.
 */
class BrokerAwayTest {

    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("broker.away.seconds", 3));
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int CLOCKS = 5;

    private final String topic = TestPlatform.uniqueName("test-ticks");
    private final AtomicBoolean loading = new AtomicBoolean(true);
    private volatile int ticked;

    @TempDir
    private Path folder;

    @Test
    void the_backlog_drains_in_order_and_nothing_is_skipped() throws Exception {
        int port = freePort();
        int controller = freePort();
        String database = TestPlatform.uniqueName("test");
        Process broker = broker(port, controller);
        try (MongoClient client = MongoClients.create(TestPlatform.mongoUri());
                EventLog log = EventLog.open(client.getDatabase(database))) {
            PublisherLag lag = lag(client.getDatabase(database), log);
            Publisher publisher =
                    BarePublisher.publisher(client.getDatabase(database), "localhost:" + port, topic);
            Thread publishing = Thread.ofPlatform().start(publisher);
            Thread load = Thread.ofPlatform().start(() -> load(log));
            await().atMost(PATIENCE).until(() -> ticked > 100 && lag.behind() < 20);

            broker.destroyForcibly().waitFor();
            int before = ticked;
            await().pollDelay(AWAY).atMost(AWAY.plus(PATIENCE)).until(() -> lag.behind() > (ticked - before) / 2);
            long waiting = lag.behind();
            broker = broker(port, controller);
            await().atMost(PATIENCE.plus(AWAY)).until(() -> lag.behind() < 20);
            loading.set(false);
            load.join();
            await().atMost(PATIENCE).until(() -> lag.behind() == 0);

            System.out.println("broker away for " + AWAY.toSeconds() + " s: " + waiting + " commits waited, " + ticked
                    + " published");
            assertThat(waiting).isPositive();
            assertThat(ticksByClock(port)).hasSize(CLOCKS).allSatisfy((clock, ticks) -> assertThat(ticks)
                    .containsExactlyElementsOf(IntStream.range(0, ticked).boxed().toList()));
            publisher.stop();
            publishing.interrupt();
            publishing.join();
        } finally {
            loading.set(false);
            broker.destroyForcibly().waitFor();
        }
    }

    private static PublisherLag lag(MongoDatabase database, EventLog log) {
        return new PublisherLag(log, new PublisherLease(database, Clock.systemUTC(), BarePublisher.LEASE));
    }

    private void load(EventLog log) {
        MongoEventStorageEngine engine = MongoEventStorageEngine.builder()
                .log(log)
                .serializer(JsonEventSerializer.of(EventTypes.of(Ticked.class)))
                .build();
        for (int tick = 0; loading.get(); tick++) {
            int now = tick;
            engine.appendEvents(IntStream.range(0, CLOCKS)
                    .<DomainEventMessage<?>>mapToObj(clock -> new GenericDomainEventMessage<>(
                            "Clock", "clock-" + clock, now, new Ticked("clock-" + clock, now)))
                    .toList());
            ticked = tick + 1;
        }
    }

    private Process broker(int port, int controller) throws IOException {
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
                .redirectOutput(folder.resolveSibling(folder.getFileName() + ".log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** In the order in which they came first. */
    private Map<String, Set<Integer>> ticksByClock(int port) {
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
                consumer.poll(Duration.ofMillis(200)).forEach(message -> ticks.computeIfAbsent(
                                message.key(), first -> new LinkedHashSet<>())
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
