package io.alianza.support.log;

import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.MongoMessageSource;
import io.alianza.eventstore.Position;
import io.alianza.support.Recorded;
import io.alianza.support.processing.RecordedEvents;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Reads the log as its events were recorded, older versions as the newest. */
public final class LogReader {

    private final MongoMessageSource source;
    private final EventLog log;
    private final RecordedEvents recorded;

    public LogReader(MongoMessageSource source, EventLog log, RecordedEvents recorded) {
        this.source = source;
        this.log = log;
        this.recorded = recorded;
    }

    /** Gives every event from the log's beginning up to a position, in order. */
    public void replay(Position upTo, Consumer<Recorded> to) {
        replay(upTo, Set.of(), to);
    }

    /**
     * The same, but for some.
     *
     * @param without ids of events that are left out; nobody need be able to read them
     */
    public void replay(Position upTo, Set<String> without, Consumer<Recorded> to) {
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(Position.START.token())) {
            Position reached = Position.START;
            while (reached.compareTo(upTo) < 0 && stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                TrackedEventMessage<?> next = stream.nextAvailable();
                reached = Position.of(next.trackingToken());
                if (reached.compareTo(upTo) <= 0 && !without.contains(next.getIdentifier())) {
                    to.accept(recorded.of(next));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the log", e);
        }
    }

    public Following follow(Position after) {
        return new Following(source.openStream(after.token()));
    }

    public EventLog log() {
        return log;
    }

    /** One reader's way through the log; used by one thread. */
    public final class Following implements AutoCloseable {

        private final BlockingStream<TrackedEventMessage<?>> stream;

        private Following(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        public boolean hasNext(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        public Recorded next() throws InterruptedException {
            return recorded.of(stream.nextAvailable());
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
