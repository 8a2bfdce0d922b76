package io.alianza.local;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One store and one broker for all tests of a JVM, each started when it is first asked for: the ones that MONGODB_URI
 * and KAFKA_BOOTSTRAP_SERVERS name, else a {@code mongod} on the PATH, else the official images where Docker is, else the
 * embedded ones.
 */
public final class TestPlatform {

    private static final Logger log = LoggerFactory.getLogger(TestPlatform.class);

    private TestPlatform() {}

    public static String mongoUri() {
        return Store.RUNNING.address();
    }

    public static String bootstrapServers() {
        return Broker.RUNNING.address();
    }

    /** The embedded store, whatever else there is: for tests of the store itself. */
    public static String embeddedMongoUri() {
        return Embedded.STORE.address();
    }

    /** Whether the store is a real MongoDB server; a test says in its output which one it ran on. */
    public static boolean isRealMongo() {
        return Store.RUNNING.origin() != TestServer.Origin.EMBEDDED;
    }

    /** A name nobody else has, for a database, a topic or a consumer group: {@code partner-3f9a1c20}. */
    public static String uniqueName(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    // Holders: a test that needs no broker starts none.
    private static final class Store {
        static final TestServer RUNNING = announced("document store", TestServer.store());
    }

    private static final class Embedded {
        static final TestServer STORE = isRealMongo() ? TestServer.embeddedStore() : Store.RUNNING;
    }

    private static final class Broker {
        static final TestServer RUNNING = announced("broker", TestServer.broker());
    }

    private static TestServer announced(String role, TestServer server) {
        log.info("Tests run on this {}: {}", role, server);
        // Also on the console: surefire redirects the log to a file, and a reader of the build should see it.
        System.err.println("[test platform] " + role + ": " + server.origin().words());
        return server;
    }
}
