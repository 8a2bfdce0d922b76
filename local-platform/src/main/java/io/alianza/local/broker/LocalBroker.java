package io.alianza.local.broker;

import io.alianza.local.FreePorts;
import io.alianza.local.process.ServerMain;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** One Kafka node for one machine. Its topics, their data and its cluster id stay in its folder between starts. */
public final class LocalBroker implements ServerMain.Running {

    private final KafkaRaftServer server;
    private final int port;

    private LocalBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts on the given port, 0 meaning any free one, and on any free port for its controller. */
    public static LocalBroker start(Path dir, int port) {
        return start(dir, port, 0);
    }

    /** Returns when clients can connect. */
    public static LocalBroker start(Path dir, int requestedPort, int requestedControllerPort) {
        BrokerStorage.formatIfNew(dir);
        // Kafka's nodes must know their own ports before they bind them.
        var port = requestedPort == 0 ? FreePorts.any() : requestedPort;
        var controllerPort = requestedControllerPort == 0 ? FreePorts.any() : requestedControllerPort;
        var config = KafkaConfig.fromProps(BrokerSettings.of(dir, port, controllerPort), false);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
        return new LocalBroker(server, port);
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
