package io.alianza.benchmarks;

import io.alianza.eventstore.StoredEvent;

/** What is appended: about the size of an ordinary business event. */
sealed interface BenchmarkEvent {

    /** @param sentAt {@link System#nanoTime()} of the sender, one clock for all processes of a machine */
    @StoredEvent("benchmark.measured")
    record Measured(long sentAt, String partnerId, String product, String amount, String note)
            implements BenchmarkEvent {}

    static BenchmarkEvent now() {
        return new Measured(
                System.nanoTime(),
                "partner-0198c0de-0000-7000-8000-000000000001",
                "R/BK-R93R-62",
                "1234.5600",
                "An ordinary business event has two hundred bytes or so of payload, and this sentence fills it up.");
    }
}
