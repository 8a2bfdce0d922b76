package io.alianza.support.topics;

import io.alianza.support.Recorded;
import io.alianza.support.topics.CloudEvents.Unreadable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics from their beginning to where they end now, without a consumer group. */
public final class TopicReplay {

    private final Topics topics;
    private final MessageReader reader;
    private final ParkedMessages parked;

    TopicReplay(Topics topics, MessageReader reader, ParkedMessages parked) {
        this.topics = topics;
        this.reader = reader;
        this.parked = parked;
    }

    /**
     * Gives every message of the topics that can be read and was not given up.
     *
     * @param lasting under which name messages were given up
     */
    public void replay(String lasting, Collection<String> names, Consumer<Recorded> to) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, topics.brokers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer, names);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                List<Message> read = new ArrayList<>();
                consumer.poll(Duration.ofMillis(200)).forEach(stored -> read.add(Message.of(stored)));
                Set<String> givenUp = parked.discarded(lasting, read);
                read.stream()
                        .filter(message -> !givenUp.contains(message.fact()))
                        .forEach(message -> read(message).ifPresent(to));
            }
        }
    }

    /** What nobody can read was parked by whoever met it. */
    private Optional<Recorded> read(Message message) {
        try {
            return reader.isForUs(message) ? Optional.of(reader.read(message)) : Optional.empty();
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Collection<String> names) {
        List<TopicPartition> partitions = new ArrayList<>();
        names.forEach(name -> consumer.partitionsFor(topics.physical(name))
                .forEach(known -> partitions.add(new TopicPartition(known.topic(), known.partition()))));
        return partitions;
    }
}
