package io.alianza.eventstore;

import io.alianza.eventstore.tail.HoleInLogException;
import io.alianza.eventstore.tail.HoleWatch;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/**
 * One processor's way through the log: behind the buffer it reads the store in portions, then it follows the shared tail. Used by
 * one thread at a time, as Axon does.
 */
final class LogStream implements TrackingEventStream {

    private static final int COMMITS_AT_ONCE = 200;

    private final EventLog log;
    private final TailBuffer tail;
    private final CommitReader reader;
    private final HoleWatch holes = new HoleWatch();
    private final Queue<TrackedEventMessage<?>> ready = new ArrayDeque<>();
    private final Position start;
    private long last;
    private @Nullable Runnable callback;

    LogStream(EventLog log, TailBuffer tail, CommitReader reader, Position start) {
        this.log = log;
        this.tail = tail;
        this.reader = reader;
        this.start = start;
        this.last = Math.max(0, start.commit() - 1);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(ready.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        fill();
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        for (long left = deadline - System.nanoTime();
                ready.isEmpty() && left > 0;
                left = deadline - System.nanoTime()) {
            tail.await(last, left);
            fill();
        }
        return !ready.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.MINUTES)) {
            // Waits for as long as it takes: that is what the caller asked for.
        }
        return ready.remove();
    }

    private void fill() {
        while (ready.isEmpty() && advance()) {
            // A portion may hold nothing new: commits without events, or the rest of a commit that was seen before.
        }
    }

    private boolean advance() {
        TailBuffer.Buffered next = tail.get(last + 1);
        if (next != null) {
            add(next.messages());
            last++;
            return true;
        }
        tail.throwIfFailed();
        return last < tail.last() && advanceByReading();
    }

    private boolean advanceByReading() {
        List<LoggedCommit> commits = gapless(log.commitsAfter(last, COMMITS_AT_ONCE));
        commits.forEach(commit -> add(reader.messages(commit)));
        last += commits.size();
        return !commits.isEmpty();
    }

    private List<LoggedCommit> gapless(List<LoggedCommit> read) {
        try {
            return holes.gapless(read, last, Monotonic.now());
        } catch (HoleInLogException e) {
            log.holeFound(e);
            throw e;
        }
    }

    private void add(List<TrackedEventMessage<?>> messages) {
        if (last >= start.commit()) {
            ready.addAll(messages);
        } else {
            messages.stream()
                    .filter(message -> Position.of(message.trackingToken()).compareTo(start) > 0)
                    .forEach(ready::add);
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        stopCalling();
        callback = onAvailable;
        tail.onNews(onAvailable);
        return true;
    }

    private void stopCalling() {
        if (callback != null) {
            tail.forget(callback);
            callback = null;
        }
    }

    @Override
    public void close() {
        stopCalling();
        ready.clear();
    }
}
