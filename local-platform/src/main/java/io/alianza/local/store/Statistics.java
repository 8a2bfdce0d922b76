package io.alianza.local.store;

import java.util.concurrent.atomic.LongAdder;

/** How much the store had to look at, under the names MongoDB's own {@code serverStatus} uses. */
public final class Statistics {

    private final LongAdder keysExamined = new LongAdder();
    private final LongAdder documentsExamined = new LongAdder();
    private final LongAdder collectionScans = new LongAdder();

    public void keyExamined() {
        keysExamined.increment();
    }

    void documentExamined() {
        documentsExamined.increment();
    }

    void collectionScan() {
        collectionScans.increment();
    }

    public long keysExamined() {
        return keysExamined.sum();
    }

    public long documentsExamined() {
        return documentsExamined.sum();
    }

    public long collectionScans() {
        return collectionScans.sum();
    }
}
