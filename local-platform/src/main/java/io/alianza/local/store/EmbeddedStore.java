package io.alianza.local.store;

import io.alianza.local.process.ServerMain;
import io.alianza.local.store.journal.Cleaner;
import io.alianza.local.store.journal.JournalFailure;
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
    private volatile Runnable onFailure = () -> {};
    private final ScheduledExecutorService housekeeping = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-housekeeping").factory());

    private EmbeddedStore(Path dir, int port, Clock clock) {
        folder = FolderLock.of(dir);
        heaps = new Heaps(dir);
        backend = new StoreBackend(heaps, statistics, clock);
        server = new StoreServer(port, backend, heaps.journal());
        heaps.journal().onFailure(this::closeAfterFailure);
        var cleaner = new Cleaner(heaps.journal(), heaps::move, heaps::livingBytes);
        var _ = housekeeping.scheduleWithFixedDelay(() -> quietly(cleaner::clean), 1, 1, TimeUnit.SECONDS);
        var _ = housekeeping.scheduleWithFixedDelay(() -> quietly(backend::expire), 60, 60, TimeUnit.SECONDS);
    }

    /** Starts on the given port of the loopback address, 0 meaning any free one. */
    public static EmbeddedStore start(Path dir, int port) {
        return start(dir, port, Clock.systemUTC());
    }

    static EmbeddedStore start(Path dir, int port, Clock clock) {
        return new EmbeddedStore(dir, port, clock);
    }

    /** What it has in memory then was never kept: it answers nobody any more, who asks sees a broken connection. */
    private void closeAfterFailure(JournalFailure failure) {
        log.error("The document store ends: {}", failure.getMessage());
        onFailure.run();
        Thread.ofPlatform().name("store-end").start(server::close);
    }

    /** Called when the store can no longer keep what it is given, as when the disk is full. */
    void onFailure(Runnable action) {
        onFailure = action;
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
