package io.alianza.support.commands;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries again what lost a race: another writer was first (Axon has a name of its own for it at a stream's first event), or held
 * the lock. Nothing else is ever tried again: a refusal would
 * be refused again, and an unknown outcome is for the caller to repeat with the same ids.
 */
final class Retries {

    private static final Logger log = LoggerFactory.getLogger(Retries.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

    private Retries() {}

    static <R> R afterLostRaces(Supplier<R> work) {
        long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (ConcurrencyException | AggregateStreamCreationException | LockAcquisitionFailedException e) {
                if (System.nanoTime() > giveUpAt || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                log.debug("Lost a race, attempt {}: {}", attempt, e.getMessage());
                LockSupport.parkNanos(pause(attempt));
            }
        }
    }

    /** Between half and all of 2, 4, 8 … milliseconds, so that rivals do not meet again in step. */
    private static long pause(int attempt) {
        long full = Math.min(Duration.ofMillis(1L << Math.min(attempt, 10)).toNanos(), LONGEST_PAUSE.toNanos());
        return ThreadLocalRandom.current().nextLong(full / 2, full + 1);
    }
}
