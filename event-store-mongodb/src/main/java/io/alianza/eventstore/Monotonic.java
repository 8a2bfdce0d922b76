package io.alianza.eventstore;

import java.time.Instant;

/** Time for pauses and deadlines, which no change of the wall clock moves. */
public final class Monotonic {

    private Monotonic() {}

    public static Instant now() {
        return Instant.EPOCH.plusNanos(System.nanoTime());
    }
}
