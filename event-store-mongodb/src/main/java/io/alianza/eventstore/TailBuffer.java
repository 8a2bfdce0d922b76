package io.alianza.eventstore;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** The newest commits, shared by all streams of a process: read from the store once, deserialized once. */
final class TailBuffer {

    /** Large events must not fill the memory of a small service. */
    private static final long CHARACTERS = 16 * 1024 * 1024;

    private final CommitReader reader;
    private final int capacity;
    private final ConcurrentSkipListMap<Long, Buffered> commits = new ConcurrentSkipListMap<>();
    private final Set<Runnable> callbacks = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private int events;
    private long characters;
    private volatile long last;
    private volatile @Nullable RuntimeException failure;

    /** @param capacity events to keep; the newest commit is kept whatever its size */
    TailBuffer(CommitReader reader, int capacity, long last) {
        this.reader = reader;
        this.capacity = capacity;
        this.last = last;
    }

    /** The newest commit that is or was in the buffer. */
    long last() {
        return last;
    }

    /** This commit, if it is in the buffer. */
    @Nullable
    Buffered get(long number) {
        return commits.get(number);
    }

    void add(List<LoggedCommit> batch) {
        for (LoggedCommit commit : batch) {
            commits.put(commit.number(), new Buffered(commit));
            events += commit.events().size();
            characters += commit.characters();
            last = commit.number();
        }
        while ((events > capacity || characters > CHARACTERS) && commits.size() > 1) {
            LoggedCommit oldest = commits.pollFirstEntry().getValue().commit;
            events -= oldest.events().size();
            characters -= oldest.characters();
        }
        announce();
    }

    /** Nothing more comes; whoever reads is told why. */
    void fail(RuntimeException cause) {
        failure = cause;
        announce();
    }

    boolean hasFailed() {
        return failure != null;
    }

    void throwIfFailed() {
        RuntimeException cause = failure;
        if (cause != null) {
            throw cause;
        }
    }

    private void announce() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
        callbacks.forEach(Runnable::run);
    }

    /** Waits until something is behind this commit, the buffer has failed or the time is over. */
    void await(long seen, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (last <= seen && failure == null && left > 0) {
                left = news.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    void onNews(Runnable callback) {
        callbacks.add(callback);
    }

    void forget(Runnable callback) {
        callbacks.remove(callback);
    }

    /** A commit whose messages are made when the first stream asks, and then shared. */
    final class Buffered {

        private final LoggedCommit commit;
        private @Nullable List<TrackedEventMessage<?>> messages;

        private Buffered(LoggedCommit commit) {
            this.commit = commit;
        }

        synchronized List<TrackedEventMessage<?>> messages() {
            if (messages == null) {
                messages = reader.messages(commit);
            }
            return messages;
        }
    }
}
