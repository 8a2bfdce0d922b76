package io.alianza.local.store;

import io.alianza.local.process.ServerMain;
import io.alianza.local.store.journal.Cleaner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A document store in this process that speaks MongoDB's protocol. What it has acknowledged is on disk; what an index
 * leads to is found without looking at the rest. Two of them never share a folder.
 */
public final class EmbeddedStore implements ServerMain.Running {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStore.class);

    private final FolderLock folder;
    private final Heaps heaps;
    private final Statistics statistics = new Statistics();
    private final StoreBackend backend;
    private final StoreServer server;
    private final ScheduledExecutorService housekeeping =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("store-housekeeping").factory());

    private EmbeddedStore(Path dir, int port) {
        folder = FolderLock.of(dir);
        heaps = new Heaps(dir);
        backend = new StoreBackend(heaps, statistics, Clock.systemUTC());
        server = new StoreServer(port, backend, heaps.journal());
        heaps.journal().onFailure(() -> {
            log.error("The journal can no longer be written; the store closes so that nothing false is answered");
            Thread.ofPlatform().start(server::close);
        });
        var cleaner = new Cleaner(heaps.journal(), heaps::move, heaps::livingBytes);
        housekeeping.scheduleWithFixedDelay(() -> quietly(cleaner::clean), 1, 1, TimeUnit.SECONDS);
    }

    /** Starts on the given port of the loopback address, 0 meaning any free one. */
    public static EmbeddedStore start(Path dir, int port) {
        return new EmbeddedStore(dir, port);
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.warn("Housekeeping is tried again later", e);
        }
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + server.port();
    }

    @Override
    public String address() {
        return uri();
    }

    public Statistics statistics() {
        return statistics;
    }

    /** Past the network, for tests that need a great many documents. */
    StoreBackend backend() {
        return backend;
    }

    /** Bytes on disk. */
    public long size() {
        return heaps.journal().size();
    }

    @Override
    public void close() {
        housekeeping.shutdown();
        server.close();
        try {
            heaps.journal().close();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
