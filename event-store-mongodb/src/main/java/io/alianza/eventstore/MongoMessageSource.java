package io.alianza.eventstore;

import io.alianza.eventstore.tail.TailReader.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.axonframework.common.AxonConfigurationException;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Where streaming processors read. One tailing reader per process fills a buffer that all streams share; it is woken by this
 * process's own appends and polls for those of others. Every message carries {@link LogMetaData}.
 *
 * <p>A token beyond the head, or a log with another identity, ends reading with {@link LogRestoredException}; a commit missing for
 * more than five seconds with {@link io.alianza.eventstore.tail.HoleInLogException}. A stream opened later tries again.
 */
public final class MongoMessageSource implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {

    private static final Duration RECENTLY = Duration.ofSeconds(2);

    private final EventLog log;
    private final CommitReader reader;
    private final Pace pace;
    private final int bufferedEvents;
    private final Registration appends;
    private @Nullable TailBuffer buffer;
    private volatile @Nullable Tail tail;

    private MongoMessageSource(Builder builder) {
        this.log = builder.requiredLog();
        this.reader = new CommitReader(log.identity(), builder.requiredSerializer(), builder.upcasterChain);
        this.pace = builder.pace;
        this.bufferedEvents = builder.bufferedEvents;
        this.appends = log.onAppend(this::wake);
    }

    public static Builder builder() {
        return new Builder();
    }

    private void wake() {
        Tail running = tail;
        if (running != null) {
            running.wake();
        }
    }

    /** A stream of all events behind this token. */
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        Position start = Position.of(trackingToken);
        log.verifyIdentity();
        Position head = log.headPosition();
        if (start.compareTo(head) > 0 && start.commit() >= head.commit() && start.compareTo(Position.START) > 0) {
            throw LogRestoredException.beyondHead(start, head);
        }
        return new LogStream(log, tailing(head.commit()), reader, start);
    }

    private synchronized TailBuffer tailing(long head) {
        if (buffer == null || buffer.hasFailed()) {
            buffer = new TailBuffer(reader, bufferedEvents, head);
            tail = new Tail(log, buffer, pace);
        }
        return buffer;
    }

    /** How many commits lie between this position and the head, as the log is followed or, where it is not, as the store says. */
    public long lag(Position position) {
        long head = followedHead().orElseGet(() -> log.head().number());
        return Math.max(0, head - position.commit());
    }

    /** Nothing while nobody follows the log, or while the follower gets nowhere: what it knows would hide how far behind it is. */
    private synchronized OptionalLong followedHead() {
        return tail != null
                        && buffer != null
                        && !buffer.hasFailed()
                        && tail.hasReadSince(Monotonic.now().minus(RECENTLY))
                ? OptionalLong.of(buffer.last())
                : OptionalLong.empty();
    }

    @Override
    public TrackingToken createTailToken() {
        return Position.START.token();
    }

    @Override
    public TrackingToken createHeadToken() {
        return log.headPosition().token();
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return log.positionAt(dateTime).token();
    }

    @Override
    public synchronized void close() {
        appends.cancel();
        Tail running = tail;
        if (running != null) {
            running.close();
        }
    }

    /** Wants a log and a serializer. */
    public static final class Builder {

        private @Nullable EventLog log;
        private @Nullable Serializer serializer;
        private EventUpcaster upcasterChain = NoOpEventUpcaster.INSTANCE;
        private Pace pace = new Pace(Duration.ofMillis(2), Duration.ofMillis(50));
        private int bufferedEvents = 10_000;

        private Builder() {}

        public Builder log(EventLog eventLog) {
            this.log = eventLog;
            return this;
        }

        public Builder serializer(Serializer eventSerializer) {
            this.serializer = eventSerializer;
            return this;
        }

        public Builder upcasterChain(EventUpcaster upcasters) {
            this.upcasterChain = upcasters;
            return this;
        }

        /** How often the store is asked for other processes' commits: soon after one came, then ever less often. */
        public Builder pollEvery(Duration shortest, Duration longest) {
            this.pace = new Pace(shortest, longest);
            return this;
        }

        /** How many of the newest events are kept in memory for all streams. */
        public Builder bufferedEvents(int events) {
            this.bufferedEvents = events;
            return this;
        }

        private EventLog requiredLog() {
            if (log == null) {
                throw new AxonConfigurationException("the message source needs an EventLog");
            }
            return log;
        }

        private Serializer requiredSerializer() {
            if (serializer == null) {
                throw new AxonConfigurationException("the message source needs a serializer");
            }
            return serializer;
        }

        public MongoMessageSource build() {
            return new MongoMessageSource(this);
        }
    }
}
