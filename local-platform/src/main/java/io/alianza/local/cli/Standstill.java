package io.alianza.local.cli;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Tells patience from waiting for ever: what is waited for has to move, however long it takes in all. */
final class Standstill {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String what;
    private final Duration patience;
    private @Nullable Object last;
    private long movedAt = System.nanoTime();

    Standstill(String what) {
        this(what, PATIENCE);
    }

    Standstill(String what, Duration patience) {
        this.what = what;
        this.patience = patience;
    }

    /**
     * Waits a moment before the next look.
     *
     * @param state what was seen now
     * @throws Refused when it has been the same for too long
     */
    void pause(Object state, Duration moment) {
        if (!state.equals(last)) {
            last = state;
            movedAt = System.nanoTime();
        } else if (System.nanoTime() - movedAt > patience.toNanos()) {
            throw new Refused(what + " has stood still for " + patience.toSeconds() + " seconds, at " + state
                    + ". ./alianza status and logs tell more.");
        }
        LockSupport.parkNanos(moment.toNanos());
    }
}
