package io.alianza.support.topics;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Creates topics as they must be and refuses any other: read models are rebuilt from them, so nothing may ever leave them, and
 * the number of partitions decides which of them a key is in.
 */
public final class Topics {

    static final int PARTITIONS = 12;
    private static final Map<String, String> SETTINGS = Map.of(
            TopicConfig.RETENTION_MS_CONFIG, "-1",
            TopicConfig.RETENTION_BYTES_CONFIG, "-1",
            TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final String brokers;
    private final String prefix;

    public Topics(String brokers, String prefix) {
        this.brokers = brokers;
        this.prefix = prefix;
    }

    /** The name on the broker. */
    public String physical(String topic) {
        return prefix + topic;
    }

    public String brokers() {
        return brokers;
    }

    /**
     * Makes sure that topics are there and as they must be.
     *
     * @throws TopicRefused when one exists and is not as it must be
     * @throws KafkaException when the broker does not answer
     */
    public void ensure(Collection<String> names) {
        try (Admin admin = admin()) {
            names.forEach(name -> ensure(admin, physical(name)));
        }
    }

    Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis()));
    }

    private static void ensure(Admin admin, String name) {
        if (describe(admin, name).isEmpty()) {
            create(admin, name);
        }
        TopicDescription topic = describeSoon(admin, name);
        int partitions = topic.partitions().size();
        if (partitions != PARTITIONS) {
            throw new TopicRefused(name, "it has " + partitions + " partitions and must have " + PARTITIONS);
        }
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
        Config config = await(Objects.requireNonNull(
                admin.describeConfigs(List.of(resource)).values().get(resource)));
        SETTINGS.forEach((setting, expected) -> {
            String actual = config.get(setting).value();
            if (!expected.equals(actual)) {
                throw new TopicRefused(name, setting + " is " + actual + " and must be " + expected);
            }
        });
    }

    /** A topic that was made a moment ago, here or by another service, is not known to every broker at once. */
    private static TopicDescription describeSoon(Admin admin, String name) {
        long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        Optional<TopicDescription> topic = describe(admin, name);
        while (topic.isEmpty() && System.nanoTime() < giveUpAt) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            topic = describe(admin, name);
        }
        return topic.orElseThrow(() -> new TimeoutException("topic " + name + " was made and is not there"));
    }

    private static Optional<TopicDescription> describe(Admin admin, String name) {
        try {
            return Optional.of(await(Objects.requireNonNull(
                    admin.describeTopics(List.of(name)).topicNameValues().get(name))));
        } catch (UnknownTopicOrPartitionException missing) {
            return Optional.empty();
        }
    }

    private static void create(Admin admin, String name) {
        NewTopic topic = new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()).configs(SETTINGS);
        try {
            await(admin.createTopics(List.of(topic)).all());
        } catch (TopicExistsException another) {
            // Another service was faster: what it made is looked at like any other.
        }
    }

    private static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE.toMillis() * 2, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
        } catch (java.util.concurrent.TimeoutException e) {
            throw new TimeoutException("the broker does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    /** A sentence for the operator. */
    public static final class TopicRefused extends IllegalStateException {

        TopicRefused(String topic, String why) {
            super(
                    "Topic " + topic + " is refused: " + why
                            + ". Read models are rebuilt from it. Correct the topic, or delete it and publish it again from the log.");
        }
    }
}
