package io.alianza.eventstore;

import io.alianza.eventstore.store.CommitCollection.Portion;
import io.alianza.eventstore.tail.HoleInLogException;
import io.alianza.eventstore.tail.TailReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the tailing reader on a thread of its own and fills the shared buffer. Asks once a second whether the log is still the same. */
final class Tail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    private static final int COMMITS_AT_ONCE = 500;

    private final EventLog log;
    private final TailBuffer buffer;
    private final TailReader<LoggedCommit> reader;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Thread thread;
    private Instant verified = Instant.MIN;
    private volatile Instant lastRead = Instant.MIN;
    private volatile boolean closed;

    Tail(EventLog log, TailBuffer buffer, TailReader.Pace pace) {
        this.log = log;
        this.buffer = buffer;
        this.reader = new TailReader<>(buffer.last(), pace);
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("log-tail-" + log.database().getName())
                .start(this::run);
    }

    void wake() {
        lock.lock();
        try {
            reader.wake();
            woken.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Whether what it has handed on was the head a moment ago. */
    boolean hasReadSince(Instant then) {
        return lastRead.isAfter(then);
    }

    private void run() {
        try {
            while (!closed) {
                long after = awaitTurn();
                read(after);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (HoleInLogException e) {
            log.holeFound(e);
            stop(e);
        } catch (LogRestoredException e) {
            stop(e);
        } catch (Throwable e) {
            stop(new IllegalStateException(
                    "the reader of the log died; a stream that is opened later has a new one", e));
        }
    }

    private void stop(RuntimeException cause) {
        LOG.error("Reading of the log stops: {}", cause.getMessage(), cause.getCause());
        buffer.fail(cause);
    }

    private long awaitTurn() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            OptionalLong after = reader.next(Monotonic.now());
            while (after.isEmpty()) {
                woken.awaitNanos(
                        Duration.between(Monotonic.now(), reader.notBefore()).toNanos());
                after = reader.next(Monotonic.now());
            }
            return after.getAsLong();
        } finally {
            lock.unlock();
        }
    }

    private void read(long after) {
        try {
            verifyIdentity();
            accept(log.portionAfter(after, COMMITS_AT_ONCE));
            lastRead = Monotonic.now();
        } catch (HoleInLogException | LogRestoredException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.warn("The log cannot be read now: {}", e.toString());
            }
            failed();
        }
    }

    private void verifyIdentity() {
        Instant now = Monotonic.now();
        if (now.isAfter(verified.plus(EventLog.IDENTITY_CHECK))) {
            log.verifyIdentity();
            verified = now;
        }
    }

    private void accept(Portion portion) {
        List<LoggedCommit> gapless;
        lock.lock();
        try {
            gapless = reader.read(portion.commits(), portion.cutOff(), Monotonic.now());
        } finally {
            lock.unlock();
        }
        if (!gapless.isEmpty()) {
            log.observe(gapless.getLast().slot());
            buffer.add(gapless);
        }
    }

    private void failed() {
        lock.lock();
        try {
            reader.failed(Monotonic.now());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
