package io.alianza.local.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongSupplier;

/**
 * Keeps the files at no more than about twice what lives in them. Always the oldest segment is cleaned: what still lives
 * in it is appended again, and then it goes. That oldest-first order is what allows a deletion to go with its segment:
 * whatever it deleted was older and is gone already.
 */
public final class Cleaner {

    /** A small store is not worth the trouble. */
    private static final long SLACK = 32 << 20;

    /** Appends the record again if it is still the living version. */
    public interface Mover {
        void move(int heap, long record, long position);
    }

    private final Journal journal;
    private final Mover mover;
    private final LongSupplier living;

    public Cleaner(Journal journal, Mover mover, LongSupplier living) {
        this.journal = journal;
        this.mover = mover;
        this.living = living;
    }

    /** Cleans as long as it is worthwhile. */
    public void clean() {
        for (var oldest = journal.oldestComplete();
                oldest != null && isWorthwhile();
                oldest = journal.oldestComplete()) {
            clean(oldest);
        }
    }

    private boolean isWorthwhile() {
        return journal.size() > 2 * living.getAsLong() + SLACK;
    }

    private void clean(Segment segment) {
        try {
            new SegmentReader(segment).readAll(Journal.NO_FRAME, new RecordVisitor() {
                @Override
                public void put(int heap, long record, long position, int length) {
                    mover.move(heap, record, position);
                }

                @Override
                public void delete(int heap, long record) {
                    // What was deleted lay before it and is gone.
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitDurable();
        journal.remove(segment);
    }

    /** Only when the copies are on disk may the originals go. */
    private void awaitDurable() {
        var durable = new CountDownLatch(1);
        journal.whenDurable(durable::countDown);
        try {
            durable.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JournalFailure("Interrupted while cleaning", e);
        }
    }
}
