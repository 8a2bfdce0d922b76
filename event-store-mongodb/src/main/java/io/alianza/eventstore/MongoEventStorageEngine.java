package io.alianza.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.AxonConfigurationException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine over an {@link EventLog}: the write side, and the loading of aggregates. Processors read through
 * {@link MongoMessageSource} instead.
 *
 * <p>All events of a unit of work become one commit. What was appended is left in it as {@link Appended}; a {@link CommitKey}
 * makes it idempotent. Appending throws
 *
 * <ul>
 *   <li>{@link org.axonframework.modelling.command.ConcurrencyException}, or for the first event of a stream {@link
 *       org.axonframework.modelling.command.AggregateStreamCreationException}: refused, nothing is left
 *   <li>{@link DuplicateCommitKeyException}, {@link CommitTooLargeException}, {@link LogUnavailableException}: nothing is left
 *   <li>{@link UnknownOutcomeException}: it may be stored, now or later
 * </ul>
 */
public class MongoEventStorageEngine extends BatchingEventStorageEngine {

    private final EventLog log;
    private final LogAppender appender;
    private final MongoSnapshots snapshots;

    /** Not final, because Axon's suites spy on it. */
    protected MongoEventStorageEngine(Builder builder) {
        super(builder);
        this.log = builder.requiredLog();
        this.appender = log.appender();
        this.snapshots = new MongoSnapshots(log.database());
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        try {
            appender.append(events, serializer);
        } catch (DuplicateEventException e) {
            handlePersistenceException(e, events.get(e.event()));
        }
    }

    /**
     * Reads the beginnings of many streams at once, for the unit of work of this thread, which is going to load them one by one: two
     * queries instead of two for each. What another writer appends to them meanwhile makes this unit of work lose the race, as ever.
     */
    public void readAhead(Collection<String> aggregates) {
        StreamsAhead.read(aggregates, log, snapshots, batchSize());
    }

    /**
     * The events of these streams from a sequence on, each from its own: one query, however many streams. For states that are kept
     * and brought up to date together. All the events are in memory, snapshots are not looked at, and a stream that has no such
     * event is absent.
     */
    public Map<String, List<DomainEventMessage<?>>> readEventsOfAny(Map<String, Long> firstSequences) {
        Map<String, List<AxonEntry.OfAggregate>> entries = new HashMap<>();
        for (LocatedEvent located : log.eventsOfAnyFrom(firstSequences)) {
            entries.computeIfAbsent(located.event().aggregate(), first -> new ArrayList<>())
                    .add(AxonEntry.ofAggregate(located.event(), located.position()));
        }
        Map<String, List<DomainEventMessage<?>>> messages = new HashMap<>();
        entries.forEach((aggregate, events) -> messages.put(aggregate, messages(events)));
        return messages;
    }

    private List<DomainEventMessage<?>> messages(List<AxonEntry.OfAggregate> events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        EventStreamUtils.upcastAndDeserializeDomainEvents(events.stream(), getEventSerializer(), upcasterChain)
                .forEachRemaining(messages::add);
        return messages;
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregate, long from, int batchSize) {
        return StreamsAhead.ofThisUnitOfWork()
                .<List<? extends DomainEventData<?>>>flatMap(ahead -> ahead.takeEventsOf(aggregate, from))
                .orElseGet(() -> fetchFromLog(aggregate, from, batchSize));
    }

    /** At least a batch while there are as many: what a commit holds beyond it was read anyway. */
    private List<? extends DomainEventData<?>> fetchFromLog(String aggregate, long from, int batchSize) {
        return log.eventsOf(aggregate, from, from + batchSize).stream()
                .filter(located -> located.event().sequence() >= from)
                .map(located -> AxonEntry.ofAggregate(located.event(), located.position()))
                .toList();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken token, int batchSize) {
        Position seen = Position.of(token);
        List<AxonEntry> entries = new ArrayList<>();
        long commit = seen.commit() - 1;
        while (entries.isEmpty()) {
            List<LoggedCommit> commits = log.commitsAfter(Math.max(0, commit), batchSize);
            if (commits.isEmpty()) {
                break;
            }
            commits.forEach(next -> addBehind(seen, next, entries));
            commit = commits.getLast().number();
        }
        return entries;
    }

    private static void addBehind(Position seen, LoggedCommit commit, List<AxonEntry> entries) {
        for (int offset = 0; offset < commit.events().size(); offset++) {
            Position position = commit.position(offset);
            if (position.compareTo(seen) > 0) {
                entries.add(AxonEntry.of(commit.events().get(offset), position));
            }
        }
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return log.lastSequenceOf(aggregateIdentifier);
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
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(AxonEntry.logged(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return StreamsAhead.ofThisUnitOfWork()
                .filter(ahead -> ahead.has(aggregateIdentifier))
                .map(ahead -> ahead.snapshotOf(aggregateIdentifier))
                .orElseGet(() -> snapshots.find(aggregateIdentifier))
                .map(snapshot -> AxonEntry.ofAggregate(snapshot, Position.START))
                .stream();
    }

    /** Wants a log and serializers; {@link JsonEventSerializer} is made for both. */
    public static class Builder extends BatchingEventStorageEngine.Builder {

        private @Nullable EventLog log;

        protected Builder() {
            persistenceExceptionResolver(DuplicateEventException.class::isInstance);
        }

        public Builder log(EventLog eventLog) {
            this.log = eventLog;
            return this;
        }

        /** The same serializer for events and snapshots. */
        public Builder serializer(Serializer serializer) {
            return eventSerializer(serializer).snapshotSerializer(serializer);
        }

        @Override
        public Builder eventSerializer(Serializer eventSerializer) {
            super.eventSerializer(eventSerializer);
            return this;
        }

        @Override
        public Builder snapshotSerializer(Serializer snapshotSerializer) {
            super.snapshotSerializer(snapshotSerializer);
            return this;
        }

        @Override
        public Builder upcasterChain(EventUpcaster upcasterChain) {
            super.upcasterChain(upcasterChain);
            return this;
        }

        @Override
        public Builder persistenceExceptionResolver(PersistenceExceptionResolver resolver) {
            super.persistenceExceptionResolver(resolver);
            return this;
        }

        @Override
        public Builder snapshotFilter(SnapshotFilter snapshotFilter) {
            super.snapshotFilter(snapshotFilter);
            return this;
        }

        @Override
        public Builder batchSize(int batchSize) {
            super.batchSize(batchSize);
            return this;
        }

        private EventLog requiredLog() {
            if (log == null) {
                throw new AxonConfigurationException("the storage engine needs an EventLog");
            }
            return log;
        }

        public MongoEventStorageEngine build() {
            return new MongoEventStorageEngine(this);
        }
    }
}
