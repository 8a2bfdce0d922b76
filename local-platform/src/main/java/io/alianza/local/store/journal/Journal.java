package io.alianza.local.store.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Appends records to memory at once and has a thread of its own carry them to disk, all that wait in one frame and one
 * sync. Nobody outside may be told of a record before {@link #whenDurable} says that its frame is on disk.
 */
public final class Journal implements Closeable {

    static final long NO_FRAME = 0;

    private static final long SEGMENT_SIZE = 16 << 20;

    /** Appending waits when the disk is this far behind. */
    private static final int LARGEST_BACKLOG = 64 << 20;

    private record Waiter(long frame, Runnable action) {}

    private final Path dir;
    private final ConcurrentSkipListMap<Integer, Segment> segments;
    private final Object lock = new Object();
    private final Queue<Waiter> waiters = new ArrayDeque<>();
    private final Thread syncer = new Thread(this::syncForever, "store-journal");

    private FrameBuffer filling;
    private @Nullable FrameBuffer flushing;
    private boolean closed;
    private @Nullable JournalFailure failure;
    private volatile long durableFrame;

    /** Everything below this position is in the files. */
    private volatile long written;

    private volatile Consumer<JournalFailure> onFailure = failed -> {};

    Journal(Path dir, ConcurrentSkipListMap<Integer, Segment> segments, long lastFrame) {
        this.dir = dir;
        this.segments = segments;
        durableFrame = lastFrame;
        written = (segments.isEmpty() ? 1L : segments.lastKey() + 1L) << 32;
        filling = new FrameBuffer(lastFrame + 1, written);
    }

    void start() {
        syncer.setDaemon(true);
        syncer.start();
    }

    /** Called once, on the journal's thread, when a write to disk fails: what is in memory is then worth nothing. */
    public void onFailure(Consumer<JournalFailure> action) {
        onFailure = action;
    }

    public long put(int heap, long record, byte[] content) {
        return append(heap, record, content);
    }

    public void delete(int heap, long record) {
        append(heap, record, null);
    }

    private long append(int heap, long record, byte @Nullable [] content) {
        synchronized (lock) {
            while (filling.size() > LARGEST_BACKLOG && failure == null) {
                waitForChange();
            }
            refuseAfterFailure();
            var position = filling.append(heap, record, content);
            lock.notifyAll();
            return position;
        }
    }

    public byte[] read(long position, int length) {
        if (position >= written) {
            synchronized (lock) {
                if (filling.holds(position)) {
                    return filling.read(position, length);
                }
                if (flushing != null && flushing.holds(position)) {
                    return flushing.read(position, length);
                }
            }
        }
        try {
            return segment(Segment.numberOf(position)).read(position, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Segment segment(int number) {
        var segment = segments.get(number);
        if (segment == null) {
            throw new IllegalStateException("Segment " + number + " was cleaned while something in it was in use");
        }
        return segment;
    }

    /** Runs the action once all that has been appended by now is on disk: at once if it is, else on the journal's thread. */
    public void whenDurable(Runnable action) {
        synchronized (lock) {
            refuseAfterFailure();
            var last = filling.isEmpty() ? filling.number() - 1 : filling.number();
            if (durableFrame < last) {
                waiters.add(new Waiter(last, action));
                return;
            }
        }
        action.run();
    }

    private void syncForever() {
        try {
            for (var frame = nextFrame(); frame != null; frame = nextFrame()) {
                segmentFor(frame).writeAndSync(frame.start(), frame.sealed());
                settled(frame).forEach(Runnable::run);
            }
        } catch (IOException e) {
            fail(e);
        }
    }

    /** Takes what has gathered and opens the next frame behind it; null when closed and all is written. */
    private @Nullable FrameBuffer nextFrame() {
        synchronized (lock) {
            while (filling.isEmpty() && !closed) {
                waitForChange();
            }
            if (filling.isEmpty()) {
                return null;
            }
            var frame = filling;
            flushing = frame;
            filling = new FrameBuffer(frame.number() + 1, startAfter(frame));
            lock.notifyAll();
            return frame;
        }
    }

    private static long startAfter(FrameBuffer frame) {
        var end = frame.start() + frame.size();
        var segment = Segment.numberOf(end);
        return end - ((long) segment << 32) < SEGMENT_SIZE ? end : (segment + 1L) << 32;
    }

    private Segment segmentFor(FrameBuffer frame) throws IOException {
        var number = Segment.numberOf(frame.start());
        var segment = segments.get(number);
        if (segment == null) {
            segment = Segment.create(dir, number);
            segments.put(number, segment);
        }
        return segment;
    }

    private List<Runnable> settled(FrameBuffer frame) {
        synchronized (lock) {
            durableFrame = frame.number();
            written = filling.start();
            flushing = null;
            lock.notifyAll();
            var due = new ArrayList<Runnable>();
            for (var waiter = waiters.peek();
                    waiter != null && waiter.frame() <= durableFrame;
                    waiter = waiters.peek()) {
                due.add(waiter.action());
                waiters.remove();
            }
            return due;
        }
    }

    /** Those who wait are not answered: what became of their writes is not known. */
    private void fail(IOException e) {
        var failed = new JournalFailure("it can no longer write to " + dir + ": " + e.getMessage(), e);
        synchronized (lock) {
            failure = failed;
            waiters.clear();
            lock.notifyAll();
        }
        onFailure.accept(failed);
    }

    private void refuseAfterFailure() {
        if (failure != null) {
            throw failure;
        }
        if (closed) {
            throw new JournalFailure("The store is closed");
        }
    }

    @SuppressWarnings("WaitNotInLoop") // Whoever calls this loops.
    private void waitForChange() {
        try {
            lock.wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JournalFailure("Interrupted while waiting for the disk", e);
        }
    }

    /** Bytes in the files. */
    public long size() {
        try {
            var size = 0L;
            for (var segment : segments.values()) {
                size += segment.size();
            }
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The oldest segment, if it is complete; the one being written is never cleaned. */
    @Nullable
    Segment oldestComplete() {
        var oldest = segments.firstEntry();
        return oldest == null || oldest.getKey() >= Segment.numberOf(written) ? null : oldest.getValue();
    }

    void remove(Segment segment) {
        segments.remove(segment.number());
        try {
            segment.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is left, then closes the files. */
    @Override
    public void close() throws IOException {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
        try {
            syncer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (var segment : segments.values()) {
            segment.close();
        }
    }
}
