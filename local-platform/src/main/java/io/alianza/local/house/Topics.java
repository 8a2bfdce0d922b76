package io.alianza.local.house;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The published language's topics, as every service demands them to be at its start. */
public final class Topics {

    public static final String PARTNER = "prm.partner.events";
    public static final String LEADS = "prm.lead.events";
    public static final String COMMISSION = "prm.commission.events";

    private static final int PARTITIONS = 12;
    private static final long PATIENCE_SECONDS = 60;
    private static final Map<String, String> SETTINGS = Map.of(
            TopicConfig.RETENTION_MS_CONFIG, "-1",
            TopicConfig.RETENTION_BYTES_CONFIG, "-1",
            TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);

    private Topics() {}

    public static List<String> all() {
        return List.of(PARTNER, LEADS, COMMISSION);
    }

    /**
     * Creates those that are not there.
     *
     * @throws StartFailure when the broker does not do it
     */
    static void create(String bootstrapServers) {
        List<NewTopic> topics = all().stream()
                .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()).configs(SETTINGS))
                .toList();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            admin.createTopics(topics).values().values().forEach(Topics::await);
        }
    }

    private static void await(KafkaFuture<Void> created) {
        try {
            created.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new StartFailure("The broker does not create its topics: " + e.getMessage(), e);
            }
        } catch (TimeoutException e) {
            throw new StartFailure("The broker did not create its topics within " + PATIENCE_SECONDS + " s.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while the topics were made.", e);
        }
    }
}
