package io.alianza.eventstore.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member of the replica set. It may believe to be primary long after another has been elected. */
final class Node {

    /** In the order in which a primary wrote it; without a document it marks the begin of a term. */
    record Entry(long term, @Nullable Doc doc) {}

    private record Waiter(long term, int length, Runnable acknowledged, Runnable failed) {}

    private static final Entry FIRST = new Entry(0, Doc.HEADER);

    final List<Entry> log = new ArrayList<>(List.of(FIRST));
    final int[] reported;
    long term;
    boolean primary;
    boolean up = true;
    /** How much of the log is on its disk. */
    int durable = 1;
    /** How much of the log it knows to be at a majority. */
    int committed = 1;

    private final List<Waiter> waiters = new ArrayList<>();

    Node(int members) {
        this.reported = new int[members];
    }

    boolean isFree(Doc doc) {
        for (Entry entry : log) {
            if (entry.doc != null && doc.clashes(entry.doc)) {
                return false;
            }
        }
        return true;
    }

    void append(@Nullable Doc doc) {
        log.add(new Entry(term, doc));
    }

    /** What a read sees behind a number: what is at a majority, or whatever is there. */
    List<Doc> docsAfter(long number, int limit, boolean majority) {
        List<Doc> docs = new ArrayList<>();
        int length = majority ? Math.min(committed, log.size()) : log.size();
        for (int index = 0; index < length && docs.size() < limit; index++) {
            Doc doc = log.get(index).doc;
            if (doc != null && doc.number() > number) {
                docs.add(doc);
            }
        }
        return docs;
    }

    void flush() {
        durable = log.size();
    }

    void truncate(int length) {
        while (log.size() > length) {
            log.removeLast();
        }
        durable = Math.min(durable, length);
        committed = Math.min(committed, length);
    }

    void awaitMajority(Runnable acknowledged, Runnable failed) {
        waiters.add(new Waiter(term, log.size(), acknowledged, failed));
        tellWaiters();
    }

    void commitUpTo(int length) {
        if (length > committed) {
            committed = length;
            tellWaiters();
        }
    }

    private void tellWaiters() {
        waiters.removeIf(waiter -> {
            boolean done = waiter.length <= committed && waiter.term == term;
            if (done) {
                waiter.acknowledged.run();
            }
            return done;
        });
    }

    void stepDown() {
        primary = false;
        List<Waiter> left = List.copyOf(waiters);
        waiters.clear();
        left.forEach(waiter -> waiter.failed.run());
    }

    void crash() {
        up = false;
        waiters.clear();
        primary = false;
        truncate(durable);
    }
}
