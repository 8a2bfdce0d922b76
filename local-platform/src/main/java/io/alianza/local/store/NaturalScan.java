package io.alianza.local.store;

import io.alianza.local.store.query.Scan;

/** Every record of a heap, in the order of insertion or against it. */
final class NaturalScan implements Scan {

    private final Heap heap;
    private final boolean forward;
    private long last;

    NaturalScan(Heap heap, boolean forward) {
        this.heap = heap;
        this.forward = forward;
        this.last = forward ? END : Long.MAX_VALUE;
    }

    @Override
    public long next() {
        if (last != END || forward) {
            last = forward ? heap.after(last) : heap.before(last);
        }
        return last;
    }
}
