package io.alianza.support.publishing;

import io.alianza.support.Recorded;
import io.alianza.support.topics.CloudEvents;
import io.alianza.support.topics.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Turns events into messages of the own topic and hands them to the broker. */
final class OutgoingMessages {

    /** How long a send waits for a broker that is away. */
    static final Duration LONGEST_SEND = Duration.ofSeconds(5);

    private static final int LARGEST_MESSAGE = 1_000_000;
    private static final int LOOK_AT_LEASE_SECONDS = 3;

    private final PublishedLanguage language;
    private final Topics topics;
    private final String service;
    private final JsonMapper json;

    OutgoingMessages(PublishedLanguage language, Topics topics, String service, JsonMapper json) {
        this.language = language;
        this.topics = topics;
        this.service = service;
        this.json = json;
    }

    String topic() {
        return topics.physical(language.topic());
    }

    void ensureTopic() {
        topics.ensure(Set.of(language.topic()));
    }

    Producer producer() {
        return new Producer(new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        topics.brokers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        // Never gives a message up: a later one of its key would then arrive without it.
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Integer.MAX_VALUE,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        LONGEST_SEND.toMillis(),
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4"),
                new StringSerializer(),
                new ByteArraySerializer()));
    }

    private Optional<ProducerRecord<String, byte[]>> message(Recorded event) {
        return translated(event).map(outgoing -> {
            byte[] payload = json.writeValueAsBytes(outgoing.data());
            if (payload.length > LARGEST_MESSAGE) {
                throw new IllegalStateException("event " + event.eventId() + " makes a message of " + payload.length
                        + " bytes, more than the " + LARGEST_MESSAGE + " a broker takes");
            }
            ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic(), event.aggregateId(), payload);
            CloudEvents.write(event, service, outgoing.type(), outgoing.dataSchema(), message.headers());
            return message;
        });
    }

    /** Whatever is wrong with it stops the topic there, as nothing may be left out: the log must say which event it is. */
    private Optional<Outgoing> translated(Recorded event) {
        try {
            return language.translate(event);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "event " + event.eventId() + " at " + event.position() + " cannot be told to others", e);
        }
    }

    /** A connection to the broker; given up as a whole when anything fails. */
    final class Producer implements AutoCloseable {

        private final KafkaProducer<String, byte[]> kafka;

        private Producer(KafkaProducer<String, byte[]> kafka) {
            this.kafka = kafka;
        }

        /** Returns when the broker has acknowledged all of them; waits for as long as the lease can be held. */
        void sendAll(List<Recorded> batch, BooleanSupplier holdLease) throws InterruptedException {
            List<ProducerRecord<String, byte[]>> messages = new ArrayList<>(batch.size());
            batch.forEach(event -> message(event).ifPresent(messages::add));
            List<Future<?>> acks = new ArrayList<>(messages.size());
            long looked = System.nanoTime();
            for (ProducerRecord<String, byte[]> message : messages) {
                // A send may have waited for the broker in vain and says so in its answer alone: the batch ends there,
                // for a
                // later message of its key must not go out before it.
                Future<?> ack = kafka.send(message);
                if (ack.isDone()) {
                    await(ack, holdLease);
                }
                acks.add(ack);
                if (System.nanoTime() - looked > TimeUnit.SECONDS.toNanos(LOOK_AT_LEASE_SECONDS)) {
                    mustHold(holdLease);
                    looked = System.nanoTime();
                }
            }
            for (Future<?> ack : acks) {
                await(ack, holdLease);
            }
        }

        private static void await(Future<?> ack, BooleanSupplier holdLease) throws InterruptedException {
            while (true) {
                try {
                    ack.get(LOOK_AT_LEASE_SECONDS, TimeUnit.SECONDS);
                    return;
                } catch (TimeoutException notYet) {
                    mustHold(holdLease);
                } catch (ExecutionException e) {
                    throw new KafkaException("a message was not taken", e.getCause());
                }
            }
        }

        private static void mustHold(BooleanSupplier lease) {
            if (!lease.getAsBoolean()) {
                throw new KafkaException("the lease was lost while waiting for the broker");
            }
        }

        /** What is still under way is not waited for: it is sent again. */
        @Override
        public void close() {
            kafka.close(Duration.ZERO);
        }
    }
}
