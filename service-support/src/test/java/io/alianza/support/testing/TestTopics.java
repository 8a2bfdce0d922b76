package io.alianza.support.testing;

import io.alianza.support.Recorded;
import io.alianza.support.topics.CloudEvents;
import io.alianza.support.topics.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Plays the other services: writes to the topics a service reads, and reads the topic it writes. */
public final class TestTopics implements AutoCloseable {

    private final Topics topics;
    private final JsonMapper json;
    private final KafkaProducer<String, byte[]> producer;
    private final Set<String> ensured = ConcurrentHashMap.newKeySet();
    private @Nullable List<Future<?>> together;

    private TestTopics(Topics topics, JsonMapper json) {
        this.topics = topics;
        this.json = json;
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, topics.brokers(), ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /**
     * Publishes an integration event as the service whose log it stands in would.
     *
     * @param event its payload is the integration event
     * @param service whose log, first part of {@code ce_source}
     */
    public void publish(String topic, String service, String type, Recorded event) {
        publishRaw(topic, service, type, event, json.writeValueAsBytes(event.payload()));
    }

    /** The same with any bytes as payload: a message that cannot be read. */
    public void publishRaw(String topic, String service, String type, Recorded event, byte[] payload) {
        // Once a topic: each look asks the broker several things over a connection of its own.
        if (!ensured.contains(topic)) {
            topics.ensure(Set.of(topic));
            ensured.add(topic);
        }
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topics.physical(topic), event.aggregateId(), payload);
        CloudEvents.write(event, service, type, "/schemas/" + type + ".json", message.headers());
        send(message);
    }

    public void send(ProducerRecord<String, byte[]> message) {
        Future<?> sent = producer.send(message);
        if (together == null) {
            await(sent);
        } else {
            together.add(sent);
        }
    }

    /** What is published meanwhile is sent without waiting for each, and awaited at the end: for thousands of messages. */
    public void together(Runnable publishing) {
        List<Future<?>> all = new ArrayList<>();
        together = all;
        try {
            publishing.run();
        } finally {
            together = null;
        }
        all.forEach(TestTopics::await);
    }

    private static void await(Future<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a topic from its beginning until what was read is enough, or the time is over. */
    public List<ConsumerRecord<String, byte[]>> read(
            String topic, Duration atMost, Predicate<List<ConsumerRecord<String, byte[]>>> enough) {
        List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
        long giveUpAt = System.nanoTime() + atMost.toNanos();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, topics.brokers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topics.physical(topic)).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!enough.test(messages) && System.nanoTime() < giveUpAt) {
                consumer.poll(Duration.ofMillis(100)).forEach(messages::add);
            }
        }
        return messages;
    }

    @Override
    public void close() {
        producer.close();
    }

    /** On the broker of the service under test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configured {

        @Bean
        TestTopics testTopics(Topics topics, JsonMapper json) {
            return new TestTopics(topics, json);
        }
    }
}
