package io.alianza.support.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.local.TestPlatform;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

/**
 * Kills a bare publisher process at random moments, again and again, while events are appended. The short form runs here;
 * {@code -Dkill.rounds=200} is the long one. The seed is printed; {@code -Dkill.seed} repeats it.
 */
class KillThePublisherTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    private static final int CLOCKS = 7;
    private static final int TICKS_A_ROUND = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60 + ROUNDS);
    /** What a publisher sends before it moves its position: a kill repeats that much and no more. */
    private static final int BATCH = 500;

    private final String topic = TestPlatform.uniqueName("test-ticks");
    private final Random random = new Random(SEED);

    @Test
    void the_topic_holds_every_event_in_order_per_key() throws Exception {
        System.out.println("kill.seed=" + SEED + " kill.rounds=" + ROUNDS);
        String database = TestPlatform.uniqueName("test");
        try (MongoClient client = MongoClients.create(TestPlatform.mongoUri())) {
            append(client.getDatabase(database));
            for (int round = 1; round <= ROUNDS; round++) {
                Process publisher = start(database);
                append(client.getDatabase(database));
                read(read -> read.ids().size() >= 1);
                publisher.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
                publisher.destroyForcibly().waitFor();
            }
            Process last = start(database);
            int expected = CLOCKS * TICKS_A_ROUND * (ROUNDS + 1);
            Read published = read(read -> read.ids().size() == expected);
            last.destroyForcibly().waitFor();

            assertThat(published.ids()).hasSize(expected);
            assertThat(published.ticks())
                    .allSatisfy((clock, ticks) -> assertThat(ticks)
                            .containsExactlyElementsOf(IntStream.range(0, TICKS_A_ROUND * (ROUNDS + 1))
                                    .boxed()
                                    .toList()));
            int duplicates = published.messages().get() - expected;
            System.out.println(expected + " events, " + duplicates + " duplicates after " + ROUNDS + " kills");
            assertThat(duplicates).isLessThanOrEqualTo(ROUNDS * BATCH);
        }
    }

    private int ticked;

    private void append(MongoDatabase database) {
        try (EventLog log = EventLog.open(database)) {
            MongoEventStorageEngine engine = MongoEventStorageEngine.builder()
                    .log(log)
                    .serializer(JsonEventSerializer.of(EventTypes.of(Ticked.class)))
                    .build();
            for (int i = 0; i < TICKS_A_ROUND; i++, ticked++) {
                engine.appendEvents(IntStream.range(0, CLOCKS)
                        .<DomainEventMessage<?>>mapToObj(this::tick)
                        .toList());
            }
        }
    }

    private DomainEventMessage<Ticked> tick(int clock) {
        return new GenericDomainEventMessage<>("Clock", "clock-" + clock, ticked, new Ticked("clock-" + clock, ticked));
    }

    private Process start(String database) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BarePublisher.class.getName(),
                        TestPlatform.mongoUri(),
                        database,
                        TestPlatform.bootstrapServers(),
                        topic)
                .redirectErrorStream(true)
                .redirectOutput(new File("target", "bare-publisher.log"))
                .start();
    }

    /**
     * What was read of the topic.
     *
     * @param ticks of each clock in the order in which they came first
     */
    private record Read(Set<String> ids, Map<String, Set<Integer>> ticks, AtomicInteger messages) {

        void add(ConsumerRecord<String, String> message) {
            messages.incrementAndGet();
            ids.add(header(message, "ce_id"));
            ticks.computeIfAbsent(message.key(), first -> new LinkedHashSet<>())
                    .add(Integer.parseInt(header(message, "ce_aggregatesequence")));
        }
    }

    private Read read(Predicate<Read> enough) {
        Read read = new Read(new HashSet<>(), new HashMap<>(), new AtomicInteger());
        long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestPlatform.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> !consumer.partitionsFor(topic).isEmpty());
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(known -> new TopicPartition(topic, known.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!enough.test(read) && System.nanoTime() < giveUpAt) {
                consumer.poll(Duration.ofMillis(100)).forEach(read::add);
            }
        }
        return read;
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
