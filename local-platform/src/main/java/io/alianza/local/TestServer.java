package io.alianza.local;

import io.alianza.local.broker.BrokerMain;
import io.alianza.local.process.ServerProcess;
import io.alianza.local.store.EmbeddedStore;
import io.alianza.local.store.Mongod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A server the tests use, and where it came from. */
record TestServer(String address, Origin origin) {

    enum Origin {
        ENVIRONMENT("the one the environment names"),
        INSTALLED("the mongod on the PATH"),
        CONTAINER("official image, by Testcontainers"),
        EMBEDDED("embedded");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static TestServer store() {
        var named = named("MONGODB_URI");
        if (named != null) {
            return named;
        }
        var installed = Mongod.onPath();
        if (installed.isPresent()) {
            return installedStore(installed.get());
        }
        if (Containers.usable()) {
            return new TestServer(Containers.mongoUri(), Origin.CONTAINER);
        }
        return embeddedStore();
    }

    private static TestServer installedStore(Path program) {
        var dir = folder("mongod");
        var mongod = Mongod.start(program, dir.resolve("data"), dir.resolve("mongod.log"), FreePorts.any());
        closeAtExit(mongod);
        return new TestServer(mongod.uri(), Origin.INSTALLED);
    }

    static TestServer embeddedStore() {
        var store = EmbeddedStore.start(folder("store"), 0);
        closeAtExit(store);
        return new TestServer(store.uri(), Origin.EMBEDDED);
    }

    static TestServer broker() {
        var named = named("KAFKA_BOOTSTRAP_SERVERS");
        if (named != null) {
            return named;
        }
        if (Containers.usable()) {
            return new TestServer(Containers.bootstrapServers(), Origin.CONTAINER);
        }
        // A process of its own, because tests run under a Turkish locale in which Kafka cannot read its own settings.
        var dir = folder("broker");
        var broker = ServerProcess.start(
                BrokerMain.class,
                "256m",
                dir.resolve("broker.err"),
                dir.resolve("data").toString(),
                "0",
                "0");
        closeAtExit(broker);
        return new TestServer(broker.address(), Origin.EMBEDDED);
    }

    private static @Nullable TestServer named(String variable) {
        var address = System.getenv(variable);
        return address == null || address.isBlank() ? null : new TestServer(address, Origin.ENVIRONMENT);
    }

    private static Path folder(String role) {
        try {
            var dir = Files.createTempDirectory("alianza-test-" + role);
            Folders.deleteAtExit(dir);
            return dir;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void closeAtExit(AutoCloseable server) {
        Folders.beforeDeleting(server);
    }
}
