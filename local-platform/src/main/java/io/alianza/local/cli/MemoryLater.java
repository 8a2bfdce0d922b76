package io.alianza.local.cli;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Memory one minute after the house was ready, whatever it does then. */
final class MemoryLater {

    private static final Duration AFTER = Duration.ofMinutes(1);

    private final CompletableFuture<OptionalLong> bytes;

    private MemoryLater(CompletableFuture<OptionalLong> bytes) {
        this.bytes = bytes;
    }

    static MemoryLater ofReady(Supplier<List<Long>> pids) {
        return new MemoryLater(CompletableFuture.supplyAsync(
                () -> Memory.of(pids.get()),
                CompletableFuture.delayedExecutor(AFTER.toMillis(), TimeUnit.MILLISECONDS)));
    }

    /** Waits for the minute to be over. */
    OptionalLong bytes() {
        return bytes.join();
    }
}
