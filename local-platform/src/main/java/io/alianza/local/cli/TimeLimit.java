package io.alianza.local.cli;

import io.alianza.local.house.House;
import io.alianza.local.house.Progress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends a run that nobody watches: when its time is up, and when the house cannot go on. */
final class TimeLimit {

    private TimeLimit() {}

    /** Whatever the run waits for then, everything is stopped and the exit code is 1. */
    static void set(Duration limit, House house, Progress progress) {
        house.end().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).exceptionally(failure -> {
            Thread.ofPlatform().start(() -> stop(failure, limit, progress));
            return null;
        });
    }

    private static void stop(Throwable failure, Duration limit, Progress progress) {
        System.err.println(
                failure instanceof java.util.concurrent.TimeoutException
                        ? "The demonstration has not come to its end within " + limit.toMinutes()
                                + " minutes and is stopped; the last it told was: " + progress.last()
                        : failure.getMessage());
        // Stopping itself is bounded for each process; this is for what nobody thought of.
        CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES)
                .execute(() -> Runtime.getRuntime().halt(1));
        System.exit(1);
    }
}
