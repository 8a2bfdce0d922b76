package io.alianza.local.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What differs from Kafka's defaults: one node, loopback only, little memory. */
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final Map<String, String> ONE_NODE = Map.of(
            "process.roles", "broker,controller",
            "node.id", Integer.toString(NODE_ID),
            "controller.listener.names", CONTROLLER_LISTENER,
            "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            // There is nobody to wait for: a lone consumer gets its partitions at once.
            "group.initial.rebalance.delay.ms", "0");

    private static final Map<String, String> SMALL = Map.of(
            "num.network.threads", "2",
            "num.io.threads", "4",
            "background.threads", "2",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.num.partitions", "2",
            "log.cleaner.dedupe.buffer.size", "4194304",
            // Indexes are mapped at full size; the default of 10 MiB each is for far larger logs.
            "log.index.size.max.bytes", "1048576",
            "log.segment.bytes", "67108864",
            "metric.reporters", "",
            "socket.send.buffer.bytes", "262144");

    private static final Map<String, String> HOUSE_RULES = Map.of(
            // A topic exists with the partitions its owner gave it, or not at all.
            "auto.create.topics.enable", "false",
            // Read models are rebuilt from the topics: nothing is ever deleted by age.
            "log.retention.ms", "-1");

    private BrokerSettings() {}

    static Properties of(Path dir, int port, int controllerPort) {
        var settings = new Properties();
        settings.putAll(ONE_NODE);
        settings.putAll(SMALL);
        settings.putAll(HOUSE_RULES);
        settings.put("log.dirs", dir.toString());
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
        return settings;
    }
}
