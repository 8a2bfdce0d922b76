package io.alianza.eventstore;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.commit.Slot;
import io.alianza.eventstore.store.CommitCollection;
import io.alianza.eventstore.store.LogWriter;
import io.alianza.eventstore.store.MongoCommitStore;
import io.alianza.eventstore.tail.HoleInLogException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.common.Registration;
import org.jspecify.annotations.Nullable;

/**
 * The event log of a database: its identity, its one writer in this process, and reading it. Open one per process and hand it to
 * storage engine, message source and token store.
 */
public final class EventLog implements AutoCloseable {

    static final Duration IDENTITY_CHECK = Duration.ofSeconds(1);

    private static final Duration INDEXES = Duration.ofMinutes(10);
    private static final int READ_AT_ONCE = 200;

    private final MongoDatabase database;
    private final CommitCollection commits;
    private final LogSettings settings;
    private final UUID identity;
    private final List<Fork> forks;
    private final LogWriter writer;
    private final List<Runnable> appendListeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable LogRestoredException restored;
    private volatile @Nullable Slot newest;
    private volatile Instant verified = Monotonic.now();

    private EventLog(MongoDatabase database, LogSettings settings) {
        // Whatever the client was built with: a store that is gone or silent is noticed, and nobody waits for ever.
        this.database = timed(database, settings.storeTimeout());
        this.settings = settings;
        this.commits = new CommitCollection(this.database);
        // A long log that gets a new index takes longer over it than over anything else.
        new CommitCollection(timed(database, INDEXES)).createIndexes();
        this.identity = header().id();
        this.forks = commits.forks();
        this.writer = new LogWriter(new MongoCommitStore(commits), settings.monitor(), database.getName());
    }

    /** Opens the log of this database, and begins it when there is none. */
    public static EventLog open(MongoDatabase database) {
        return open(database, LogSettings.DEFAULT);
    }

    /**
     * The same with settings of one's own.
     *
     * @throws WeakenedConnectionException when the connection asks for less than the log needs
     */
    public static EventLog open(MongoDatabase database, LogSettings settings) {
        return new EventLog(database, settings);
    }

    private static MongoDatabase timed(MongoDatabase database, Duration timeout) {
        return database.withTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    private LoggedCommit header() {
        return commits.slot(0).orElseGet(this::begin);
    }

    private LoggedCommit begin() {
        if (commits.head().isPresent()) {
            throw new IllegalStateException("the log of database " + database.getName()
                    + " has commits but no header: it was restored in part, or commit 0 was deleted");
        }
        Instant now = settings.clock().instant();
        LoggedCommit header = new LoggedCommit(0, UUID.randomUUID(), now, Instant.MIN, null, List.of(), List.of());
        try {
            commits.insertEmpty(header);
            return header;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return commits.slot(0).orElseThrow();
        }
    }

    /** Random name of this log; another one means that the log was restored or begun anew. */
    public String identity() {
        return identity.toString();
    }

    /**
     * Asks the store whether the log is still the one that was opened. Once it was found not to be, nothing is appended either.
     *
     * @throws LogRestoredException when it is not
     */
    public void verifyIdentity() {
        String now = commits.slot(0).map(LoggedCommit::id).map(UUID::toString).orElse("gone");
        if (!now.equals(identity())) {
            restored = LogRestoredException.otherIdentity("this process", identity(), now);
        } else if (isNewestGone()) {
            restored = LogRestoredException.gone(newest);
        }
        throwIfRestored();
    }

    /** A backup that was put back under a running process, without its new identity, lacks what this process has read. */
    private boolean isNewestGone() {
        Slot known = newest;
        return known != null
                && commits.slot(known.number())
                        .filter(there -> there.id().equals(known.commit()))
                        .isEmpty();
    }

    /** Before an append: knows at most a second late, so a process that slept through a restore notices before it writes. */
    void verifyIdentityNowAndThen() {
        Instant now = Monotonic.now();
        if (now.isAfter(verified.plus(IDENTITY_CHECK))) {
            verified = now;
            try {
                verifyIdentity();
            } catch (MongoException e) {
                verified = Instant.MIN;
                throw new LogUnavailableException("the log could not be read, so nothing was sent", e);
            }
        }
        throwIfRestored();
    }

    private void throwIfRestored() {
        LogRestoredException found = restored;
        if (found != null) {
            throw found;
        }
    }

    /**
     * Gives the log of a database a new identity: part of restoring it from a backup, with its service stopped. Whoever derived
     * something from the former log stops when it meets the new one. Snapshots go: they may be ahead of what was restored. The
     * header remembers where the new log forks off, with a number no earlier fork had: the minute, for a backup may be older than
     * the header that knew of the last one.
     */
    public static void giveNewIdentity(MongoDatabase database, Clock clock) {
        CommitCollection commits = new CommitCollection(timed(database, LogSettings.DEFAULT.storeTimeout()));
        long last = commits.forks().stream().mapToLong(Fork::epoch).max().orElse(0);
        long minute = clock.instant().getEpochSecond() / 60;
        Position head = commits.head()
                .filter(commit -> commit.number() > 0)
                .map(LoggedCommit::number)
                .map(Position::endOf)
                .orElse(Position.START);
        commits.replaceIdentity(UUID.randomUUID(), new Fork(head, Math.max(last + 1, minute)));
        new MongoSnapshots(database).clear();
    }

    /** What an event at this position counts in: 0, and more behind each fork. */
    public long epochOf(Position position) {
        return forks.stream()
                .filter(fork -> position.compareTo(fork.after()) > 0)
                .mapToLong(Fork::epoch)
                .max()
                .orElse(0);
    }

    /** The newest commit, read at a majority; the header when the log is empty. */
    public LoggedCommit head() {
        return commits.head().orElseThrow(() -> LogRestoredException.otherIdentity("this process", identity(), "gone"));
    }

    /** The newest position; {@link Position#START} of an empty log. */
    public Position headPosition() {
        LoggedCommit head = head();
        return head.number() == 0 ? Position.START : head.last();
    }

    public Optional<LoggedCommit> commit(long number) {
        return commits.find(number);
    }

    /** Commits behind this one, in order: up to a limit, fewer when they are large, none only when there is none. */
    public List<LoggedCommit> commitsAfter(long number, int limit) {
        return portionAfter(number, limit).commits();
    }

    CommitCollection.Portion portionAfter(long number, int limit) {
        return commits.after(number, limit);
    }

    /** All commits behind this one, in order, read in portions as they are consumed. */
    public Stream<LoggedCommit> commitsAfter(long number) {
        return Stream.iterate(
                        commitsAfter(number, READ_AT_ONCE),
                        portion -> !portion.isEmpty(),
                        portion -> commitsAfter(portion.getLast().number(), READ_AT_ONCE))
                .flatMap(List::stream);
    }

    /** The events of a stream in the commits that hold some with sequences in the range, in order. */
    List<LocatedEvent> eventsOf(String aggregate, long from, long before) {
        return commits.ofAggregate(aggregate, from, before);
    }

    /** The events of these streams in the commits that hold some before a sequence, in order: one query, however many streams. */
    List<LocatedEvent> eventsOfAny(Set<String> aggregates, long before) {
        return commits.ofAggregates(aggregates, before);
    }

    /** The events of these streams from a sequence on, each from its own, in order: one query, however many streams. */
    List<LocatedEvent> eventsOfAnyFrom(Map<String, Long> sequences) {
        return commits.ofAggregatesFrom(sequences).stream()
                .filter(located -> located.event().sequence()
                        >= sequences.getOrDefault(located.event().aggregate(), Long.MAX_VALUE))
                .toList();
    }

    /** Whether a stream has got as far as this sequence. */
    public boolean hasEvent(String aggregate, long sequence) {
        return commits.hasSequence(aggregate, sequence);
    }

    /** The events of a stream, in order, read in portions as they are consumed. */
    public Stream<LoggedEvent> eventsOf(String aggregate) {
        return Stream.iterate(
                        eventsOf(aggregate, 0),
                        portion -> !portion.isEmpty(),
                        portion -> eventsOf(aggregate, portion.getLast().sequence() + 1))
                .flatMap(List::stream);
    }

    private List<LoggedEvent> eventsOf(String aggregate, long from) {
        return eventsOf(aggregate, from, from + READ_AT_ONCE).stream()
                .map(LocatedEvent::event)
                .filter(event -> event.sequence() >= from)
                .toList();
    }

    /**
     * The last sequence of a stream; nothing when it has no events. As a stream has no gap, it is found by doubling and halving:
     * a few look-ups by index, however long the stream is.
     */
    public Optional<Long> lastSequenceOf(String aggregate) {
        if (!commits.hasSequence(aggregate, 0)) {
            return Optional.empty();
        }
        long there = 0;
        long gone = 1;
        while (commits.hasSequence(aggregate, gone)) {
            there = gone;
            gone *= 2;
        }
        while (gone - there > 1) {
            long middle = (there + gone) >>> 1;
            if (commits.hasSequence(aggregate, middle)) {
                there = middle;
            } else {
                gone = middle;
            }
        }
        return Optional.of(there);
    }

    /** Commits whose events bear this correlation, in order. */
    public List<LoggedCommit> correlatedWith(String correlation) {
        return commits.correlatedWith(correlation);
    }

    /** The commit with this idempotency key. */
    public Optional<LoggedCommit> withKey(String key) {
        return commits.withKey(key);
    }

    /** Reads the whole log and checks it. */
    public LogCheck check() {
        return LogCheck.of(commitsAfter(0));
    }

    /**
     * Just before the first event whose timestamp is at or after this instant; the head when there is none. As each commit
     * carries the newest timestamp up to it, this is a binary search over commit numbers.
     */
    public Position positionAt(Instant instant) {
        long low = 1;
        long high = head().number() + 1;
        long end = high;
        while (low < high) {
            long middle = (low + high) >>> 1;
            Slot slot = commits.slot(middle).orElseThrow().slot();
            if (slot.latest().isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == end ? headPosition() : before(commits.find(low).orElseThrow(), instant);
    }

    private static Position before(LoggedCommit commit, Instant instant) {
        int offset = 0;
        while (commit.events().get(offset).instant().isBefore(instant)) {
            offset++;
        }
        return new Position(commit.position(offset).value() - 1);
    }

    /** Called whenever this process has appended, before the caller of the append goes on. */
    public Registration onAppend(Runnable listener) {
        appendListeners.add(listener);
        return () -> appendListeners.remove(listener);
    }

    /** Tells the writer of a commit that was read anyway, so that its next attempt begins there. */
    void observe(Slot slot) {
        newest = slot;
        writer.observe(slot);
    }

    LogAppender appender() {
        return new LogAppender(this, writer, settings);
    }

    void appended() {
        appendListeners.forEach(Runnable::run);
    }

    /**
     * Closes a hole in a damaged log with an empty commit: an operator's decision, after all that can be restored was restored.
     *
     * @throws IllegalArgumentException when the commit is there, or is not directly behind one that is, or nothing is behind it
     */
    public void closeHole(long number) {
        Optional<LoggedCommit> before = commits.slot(number - 1);
        if (before.isEmpty() || commits.slot(number).isPresent() || head().number() < number) {
            throw new IllegalArgumentException("there is no hole at commit " + number);
        }
        Slot slot = before.get().slot();
        commits.insertEmpty(new LoggedCommit(
                number, UUID.randomUUID(), slot.recorded(), slot.latest(), null, List.of(), List.of()));
    }

    /** Reading stopped at a hole. */
    void holeFound(HoleInLogException hole) {
        settings.monitor().holeFound(hole.missing());
    }

    /** Every operation on it ends within the settings' time-out. */
    MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        writer.close();
    }
}
