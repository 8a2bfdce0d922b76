package io.alianza.eventstore.store;

import io.alianza.eventstore.LogMonitor;
import io.alianza.eventstore.Monotonic;
import io.alianza.eventstore.commit.Answer;
import io.alianza.eventstore.commit.CommitStore;
import io.alianza.eventstore.commit.Committer;
import io.alianza.eventstore.commit.Draft;
import io.alianza.eventstore.commit.Outcome;
import io.alianza.eventstore.commit.Placed;
import io.alianza.eventstore.commit.Request;
import io.alianza.eventstore.commit.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the committer on a thread of its own. Callers block until their commit's outcome is known or their time is over. */
public final class LogWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogWriter.class);
    private static final Committer.Limits LIMITS = new Committer.Limits(500, 16 * 1024 * 1024);
    private static final Duration LAST_CHANCE = Duration.ofSeconds(5);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private Committer committer = new Committer(LIMITS);
    private final Map<UUID, CompletableFuture<Outcome>> callers = new HashMap<>();
    private final CommitStore store;
    private final LogMonitor monitor;
    private final Thread thread;
    private boolean closed;

    public LogWriter(CommitStore store, LogMonitor monitor, String name) {
        this.store = store;
        this.monitor = monitor;
        this.thread = Thread.ofPlatform().daemon().name("log-committer-" + name).start(this::run);
    }

    /** What became of the draft, after the given time at the latest. */
    public Outcome append(Draft draft, Duration patience) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        lock.lock();
        try {
            if (closed) {
                return new Outcome.NotSent(draft);
            }
            callers.put(draft.id(), outcome);
            committer.submit(draft, Monotonic.now().plus(patience));
            work.signal();
        } finally {
            lock.unlock();
        }
        return await(draft, outcome, patience);
    }

    private Outcome await(Draft draft, CompletableFuture<Outcome> outcome, Duration patience) {
        try {
            return outcome.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return overdue(draft, outcome);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Unknown(draft);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Outcome overdue(Draft draft, CompletableFuture<Outcome> outcome) {
        lock.lock();
        try {
            tell(committer.expire(Monotonic.now()));
        } finally {
            lock.unlock();
        }
        return outcome.getNow(new Outcome.Unknown(draft));
    }

    /** A place of the log that a reader of this process has just read. */
    public void observe(Slot slot) {
        lock.lock();
        try {
            committer.observe(slot);
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (true) {
            try {
                commitUntilClosed();
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Throwable e) {
                beginAgain();
                LOG.error("The committer began again", e);
            }
        }
    }

    private void commitUntilClosed() throws InterruptedException {
        Answer answer = null;
        for (Optional<Request> request = exchange(answer); request.isPresent(); request = exchange(answer)) {
            answer = send(request.get());
        }
    }

    /**
     * An error of the machine or of this code must not leave the callers of now and later without an answer. Those who wait are
     * told what is known; those who come find a committer that begins as a new process does, by reading the head. What was under
     * way may still arrive, as it may when a process was killed.
     */
    private void beginAgain() {
        lock.lock();
        try {
            tell(committer.expire(Instant.MAX));
            committer = new Committer(LIMITS);
        } finally {
            lock.unlock();
        }
    }

    private Answer send(Request request) {
        Instant began = Monotonic.now();
        Answer answer = store.send(request);
        if (request instanceof Request.Insert(List<Placed> commits)) {
            monitor.groupSent(commits.size(), Duration.between(began, Monotonic.now()));
        }
        return answer;
    }

    /** Hands in the answer and waits for what is to be sent next; nothing once closed and all is decided. */
    private Optional<Request> exchange(@Nullable Answer answer) throws InterruptedException {
        lock.lock();
        try {
            if (answer != null) {
                tell(committer.answer(answer, Monotonic.now()));
            }
            Optional<Request> next = committer.next(Monotonic.now());
            while (next.isEmpty() && !(closed && committer.isIdle())) {
                if (committer.isIdle()) {
                    work.await();
                } else {
                    work.awaitNanos(Duration.between(Monotonic.now(), committer.notBefore())
                            .toNanos());
                }
                next = committer.next(Monotonic.now());
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    private void tell(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            CompletableFuture<Outcome> caller = callers.remove(outcome.draft().id());
            if (caller != null) {
                caller.complete(outcome);
            }
        }
    }

    /** Takes nothing more, and lets what was handed in be decided for a little while. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            work.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            if (!thread.join(LAST_CHANCE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
