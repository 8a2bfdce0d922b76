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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
                read(messages -> messages.size() >= 1);
                publisher.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
                publisher.destroyForcibly().waitFor();
            }
            Process last = start(database);
            int expected = CLOCKS * TICKS_A_ROUND * (ROUNDS + 1);
            List<ConsumerRecord<String, String>> published = read(messages -> distinct(messages) == expected);
            last.destroyForcibly().waitFor();

            assertThat(distinct(published)).isEqualTo(expected);
            assertThat(firstOccurrences(published))
                    .allSatisfy((clock, ticks) -> assertThat(ticks)
                            .containsExactlyElementsOf(IntStream.range(0, TICKS_A_ROUND * (ROUNDS + 1))
                                    .boxed()
                                    .toList()));
            System.out.println((published.size() - expected) + " duplicates after " + ROUNDS + " kills");
            assertThat(published.size() - expected).isLessThanOrEqualTo(ROUNDS * 500);
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

    private interface Enough {
        boolean test(List<ConsumerRecord<String, String>> messages);
    }

    private List<ConsumerRecord<String, String>> read(Enough enough) {
        List<ConsumerRecord<String, String>> messages = new ArrayList<>();
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
            while (!enough.test(messages) && System.nanoTime() < giveUpAt) {
                consumer.poll(Duration.ofMillis(100)).forEach(messages::add);
            }
        }
        return messages;
    }

    private static int distinct(List<ConsumerRecord<String, String>> messages) {
        return Math.toIntExact(
                messages.stream().map(KillThePublisherTest::id).distinct().count());
    }

    private static Map<String, List<Integer>> firstOccurrences(List<ConsumerRecord<String, String>> messages) {
        Map<String, List<Integer>> ticks = new HashMap<>();
        messages.forEach(message -> {
            int tick = Integer.parseInt(header(message, "ce_aggregatesequence"));
            List<Integer> seen = ticks.computeIfAbsent(message.key(), first -> new ArrayList<>());
            if (!seen.contains(tick)) {
                seen.add(tick);
            }
        });
        return ticks;
    }

    private static String id(ConsumerRecord<String, String> message) {
        return header(message, "ce_id");
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
