package io.alianza.support.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.eventstore.LogSettings;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.local.TestPlatform;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
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
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** What a publisher sends before it moves its position: a kill repeats that much and no more. */
    private static final int BATCH = 500;

    private final String topic = TestPlatform.uniqueName("test-ticks");
    private final String database = TestPlatform.uniqueName("test");
    private final Random random = new Random(SEED);
    private final List<Process> publishers = new ArrayList<>();
    private int ticked;

    @AfterEach
    void leave_none_running() {
        publishers.forEach(Process::destroyForcibly);
    }

    @Test
    void the_topic_holds_every_event_in_order_per_key() throws Exception {
        System.out.println("kill.seed=" + SEED + " kill.rounds=" + ROUNDS);
        try (MongoClient client = MongoClients.create(TestPlatform.mongoUri());
                EventLog log = EventLog.open(client.getDatabase(database), LogSettings.DEFAULT.withPatience(PATIENCE));
                TopicReader read = new TopicReader(topic)) {
            for (int round = 1; round <= ROUNDS; round++) {
                Process publisher = start();
                Thread appending = Thread.ofPlatform().start(() -> append(log));
                int before = read.ids.size();
                read.until(() -> read.ids.size() > before);
                publisher.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
                publisher.destroyForcibly().waitFor();
                appending.join();
            }
            Process last = start();
            int expected = CLOCKS * TICKS_A_ROUND * ROUNDS;
            read.until(() -> read.ids.size() >= expected);
            last.destroyForcibly().waitFor();
            read.toTheEnd();

            assertThat(read.ids).hasSize(expected);
            assertThat(read.ticks)
                    .hasSize(CLOCKS)
                    .allSatisfy((clock, ticks) -> assertThat(ticks)
                            .containsExactlyElementsOf(IntStream.range(0, TICKS_A_ROUND * ROUNDS)
                                    .boxed()
                                    .toList()));
            int duplicates = read.messages - expected;
            System.out.println(expected + " events, " + duplicates + " duplicates after " + ROUNDS + " kills");
            assertThat(duplicates).isLessThanOrEqualTo(ROUNDS * BATCH);
        }
    }

    private void append(EventLog log) {
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

    private DomainEventMessage<Ticked> tick(int clock) {
        return new GenericDomainEventMessage<>("Clock", "clock-" + clock, ticked, new Ticked("clock-" + clock, ticked));
    }

    private Process start() throws Exception {
        Process publisher = new ProcessBuilder(
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
        publishers.add(publisher);
        return publisher;
    }

    /** Reads on from where it was; what it has read stays. */
    private static final class TopicReader implements AutoCloseable {

        private final Set<String> ids = new HashSet<>();
        /** Of each clock, in the order in which they came first. */
        private final Map<String, Set<Integer>> ticks = new HashMap<>();

        private final KafkaConsumer<String, String> consumer;
        private final String topic;
        private List<TopicPartition> partitions = List.of();
        private int messages;

        TopicReader(String topic) {
            this.topic = topic;
            this.consumer = new KafkaConsumer<>(
                    Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestPlatform.bootstrapServers()),
                    new StringDeserializer(),
                    new StringDeserializer());
        }

        void until(BooleanSupplier enough) {
            long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
            if (partitions.isEmpty()) {
                findTopic();
            }
            while (!enough.getAsBoolean()) {
                assertThat(System.nanoTime()).as("time to give up").isLessThan(giveUpAt);
                consumer.poll(Duration.ofMillis(100)).forEach(this::add);
            }
        }

        void toTheEnd() {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            until(() -> ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue()));
        }

        /** The publisher makes it. */
        private void findTopic() {
            await().atMost(PATIENCE).until(() -> consumer.listTopics().containsKey(topic));
            partitions = consumer.partitionsFor(topic).stream()
                    .map(known -> new TopicPartition(topic, known.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }

        private void add(ConsumerRecord<String, String> message) {
            messages++;
            ids.add(header(message, "ce_id"));
            ticks.computeIfAbsent(message.key(), first -> new LinkedHashSet<>())
                    .add(Integer.parseInt(header(message, "ce_aggregatesequence")));
        }

        private static String header(ConsumerRecord<String, String> message, String name) {
            return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }

        @Override
        public void close() {
            consumer.close();
        }
    }
}
