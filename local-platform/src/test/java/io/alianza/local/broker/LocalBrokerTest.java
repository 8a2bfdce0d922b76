package io.alianza.local.broker;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.local.process.ServerProcess;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In processes of its own, as everywhere: Kafka cannot read its settings under the locale tests run in. */
class LocalBrokerTest {

    private static final String TOPIC = "prm.lead.events";

    /** Never reached on a machine that has nothing else to do. */
    private static final int PATIENCE = 120;

    @TempDir
    Path dir;

    private ServerProcess start() {
        return start("0");
    }

    private ServerProcess start(String port) {
        return ServerProcess.start(
                BrokerMain.class,
                "256m",
                dir.resolve("broker.err"),
                dir.resolve("data").toString(),
                port,
                "0");
    }

    @Test
    void topics_records_groups_and_cluster_id_outlive_a_restart_and_a_kill() throws Exception {
        String cluster;
        try (var broker = start();
                var admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 12, (short) 1)))
                    .all()
                    .get(PATIENCE, TimeUnit.SECONDS);
            cluster = admin.describeCluster().clusterId().get(PATIENCE, TimeUnit.SECONDS);
            send(broker, "one");
            assertThat(read(broker, "group")).containsExactly("one");
        }
        try (var broker = start();
                var admin = admin(broker)) {
            assertThat(admin.describeCluster().clusterId().get(PATIENCE, TimeUnit.SECONDS))
                    .isEqualTo(cluster);
            assertThat(partitions(admin)).isEqualTo(12);
            send(broker, "two");
            assertThat(read(broker, "group"))
                    .as("the group goes on where it was")
                    .containsExactly("two");
            send(broker, "three");
            broker.kill();
        }
        try (var broker = start()) {
            assertThat(read(broker, "another group")).containsExactly("one", "two", "three");
        }
    }

    @Test
    void it_keeps_everything_makes_no_topic_by_itself_and_listens_to_this_machine_only() throws Exception {
        try (var broker = start();
                var admin = admin(broker)) {
            var node = new ConfigResource(ConfigResource.Type.BROKER, "1");
            var config = requireNonNull(
                            admin.describeConfigs(List.of(node)).values().get(node))
                    .get(PATIENCE, TimeUnit.SECONDS);
            assertThat(config.get("log.retention.ms").value()).isEqualTo("-1");
            assertThat(config.get("auto.create.topics.enable").value()).isEqualTo("false");
            assertThat(config.get("listeners").value().split(",")).allMatch(each -> each.contains("://127.0.0.1:"));
        }
    }

    @Test
    void a_taken_port_ends_the_start() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> start(Integer.toString(taken.getLocalPort())))
                    .hasMessageContaining("BrokerMain ended before it was ready");
        }
    }

    private static Admin admin(ServerProcess broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.address()));
    }

    private static int partitions(Admin admin) throws Exception {
        var topic = admin.describeTopics(List.of(TOPIC)).topicNameValues().get(TOPIC);
        return requireNonNull(topic)
                .get(PATIENCE, TimeUnit.SECONDS)
                .partitions()
                .size();
    }

    private static void send(ServerProcess broker, String value) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", broker.address(), "acks", "all");
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "lead-1", value)).get(PATIENCE, TimeUnit.SECONDS);
        }
    }

    /** All that is new to the group. */
    private static List<String> read(ServerProcess broker, String group) {
        Map<String, Object> config = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker.address(),
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            var values = new ArrayList<String>();
            var deadline = System.nanoTime() + Duration.ofSeconds(PATIENCE).toNanos();
            while (values.isEmpty() && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
            consumer.commitSync();
            return values;
        }
    }
}
