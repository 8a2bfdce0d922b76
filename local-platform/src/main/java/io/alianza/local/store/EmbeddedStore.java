package io.alianza.local.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;

/** A document store that speaks MongoDB's protocol, in this process. */
public final class EmbeddedStore implements AutoCloseable {

    private final MongoServer server;

    private EmbeddedStore(MongoServer server) {
        this.server = server;
    }

    /** Starts on the given port of the loopback address, 0 meaning any free one. */
    public static EmbeddedStore start(Path dir, int port) {
        var server = new MongoServer(new MemoryBackend());
        server.bind("127.0.0.1", port);
        return new EmbeddedStore(server);
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
