package io.alianza.local.cli;

import io.alianza.local.house.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Finds where events of given streams stand in the topics, with an ordinary Kafka client. */
final class TopicLookup {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String bootstrapServers;

    TopicLookup(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** {@code topic-partition@offset} of these streams' events, by the event's id. */
    Map<String, String> places(Set<String> streams) {
        Map<String, String> places = new HashMap<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings())) {
            List<TopicPartition> partitions = Topics.all().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                if (System.nanoTime() > giveUpAt) {
                    throw new Refused(
                            "The topics cannot be read to their end within " + PATIENCE.toMinutes() + " minutes.");
                }
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(500))) {
                    if (streams.contains(message.key())) {
                        places.putIfAbsent(idOf(message), place(message));
                    }
                }
            }
        }
        return places;
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        return settings;
    }

    private static String place(ConsumerRecord<String, String> message) {
        return String.format(Locale.ROOT, "%s-%d@%d", message.topic(), message.partition(), message.offset());
    }

    /** A message's id is its event's id and the type it was published as. */
    static String idOf(ConsumerRecord<String, String> message) {
        Header header = message.headers().lastHeader("ce_id");
        String id = header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
        int end = id.indexOf(':');
        return end < 0 ? id : id.substring(0, end);
    }
}
