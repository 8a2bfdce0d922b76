package io.alianza.local;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** The official images. Testcontainers is an optional dependency: a module that wants them adds it to its tests. */
final class Containers {

    private static final Path SOCKET = Path.of("/var/run/docker.sock");

    private Containers() {}

    static boolean usable() {
        try {
            // Asked last, and only where a daemon may be: the look for one takes seconds and fills the log.
            return (System.getenv("DOCKER_HOST") != null || Files.exists(SOCKET))
                    && DockerClientFactory.instance().isDockerAvailable();
        } catch (NoClassDefFoundError testcontainersNotOnThisClassPath) {
            return false;
        }
    }

    // Ryuk removes the containers when this JVM ends, so nobody closes them here.
    @SuppressWarnings("resource")
    static String mongoUri() {
        var mongo = new MongoDBContainer("mongo:8.0").withReplicaSet();
        mongo.start();
        return mongo.getReplicaSetUrl("");
    }

    @SuppressWarnings("resource")
    static String bootstrapServers() {
        var kafka = new KafkaContainer("apache/kafka:4.2.2");
        kafka.start();
        return kafka.getBootstrapServers();
    }
}
