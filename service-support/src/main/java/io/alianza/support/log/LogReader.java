package io.alianza.support.log;

import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.MongoMessageSource;
import io.alianza.eventstore.Position;
import io.alianza.support.Recorded;
import io.alianza.support.processing.RecordedEvents;
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
        try (Following following = follow(Position.START)) {
            while (following.reached().compareTo(upTo) < 0 && following.hasNext(1, TimeUnit.SECONDS)) {
                Recorded next = following.next();
                if (next.position() > upTo.value()) {
                    return;
                }
                to.accept(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the log", e);
        }
    }

    public Following follow(Position after) {
        return new Following(source.openStream(after.token()), after);
    }

    public EventLog log() {
        return log;
    }

    /** One reader's way through the log; used by one thread. */
    public final class Following implements AutoCloseable {

        private final BlockingStream<TrackedEventMessage<?>> stream;
        private Position reached;

        private Following(BlockingStream<TrackedEventMessage<?>> stream, Position reached) {
            this.stream = stream;
            this.reached = reached;
        }

        public boolean hasNext(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        public Recorded next() throws InterruptedException {
            Recorded next = recorded.of(stream.nextAvailable());
            reached = new Position(next.position());
            return next;
        }

        Position reached() {
            return reached;
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
