package io.alianza.eventstore.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.alianza.eventstore.Durability;
import io.alianza.eventstore.Fork;
import io.alianza.eventstore.LocatedEvent;
import io.alianza.eventstore.LoggedCommit;
import io.alianza.eventstore.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;

/**
 * The collection of commits: its indexes and every query that is sent to it. The module's README lists them. Its database has a
 * time-out, which is meant for each portion of an answer.
 */
public final class CommitCollection {

    private static final String EVENT_ID = Fields.EVENTS + "." + Fields.ID;
    private static final String EVENT_AGGREGATE = Fields.EVENTS + "." + Fields.AGGREGATE;
    private static final String EVENT_SEQUENCE = Fields.EVENTS + "." + Fields.SEQUENCE;

    /** What a service of 256 MB can hold several times over, for a commit alone may have 16 MiB. */
    private static final long PORTION = 4 * 1024 * 1024;

    private static final Bson SLOT = include(Fields.NUMBER, Fields.COMMIT, Fields.RECORDED, Fields.LATEST);

    private final MongoCollection<LoggedCommit> commits;
    private final MongoCollection<RawBsonDocument> raw;

    public CommitCollection(MongoDatabase database) {
        this.commits = Durability.log(database)
                .getCollection("events", LoggedCommit.class)
                .withCodecRegistry(CodecRegistries.fromRegistries(
                        CodecRegistries.fromCodecs(new CommitCodec()), MongoClientSettings.getDefaultCodecRegistry()));
        this.raw = commits.withDocumentClass(RawBsonDocument.class);
    }

    /** The header and empty commits have no events, so the indexes are sparse. */
    public void createIndexes() {
        IndexOptions unique = new IndexOptions().unique(true).sparse(true);
        commits.createIndex(ascending(EVENT_ID), unique);
        commits.createIndex(ascending(EVENT_AGGREGATE, EVENT_SEQUENCE), unique);
        commits.createIndex(ascending(Fields.KEY), unique);
        commits.createIndex(ascending(Fields.CORRELATIONS), new IndexOptions().sparse(true));
    }

    /** The header or an empty commit. */
    public void insertEmpty(LoggedCommit commit) {
        commits.insertOne(commit);
    }

    /** In one write with where the log forks off. */
    public void replaceIdentity(UUID identity, Fork fork) {
        Bson header = eq(Fields.NUMBER, 0L);
        Bson change = Updates.combine(
                Updates.set(Fields.COMMIT, new BsonBinary(identity)),
                Updates.push(
                        Fields.FORKS,
                        new Document(Fields.FORK_AFTER, fork.after().value()).append(Fields.FORK_EPOCH, fork.epoch())));
        if (commits.updateOne(header, change).getMatchedCount() == 0) {
            throw new IllegalStateException("this database has no log");
        }
    }

    /** All forks of this log, in the order in which it was restored. */
    public List<Fork> forks() {
        Document header = commits.withDocumentClass(Document.class)
                .find(eq(Fields.NUMBER, 0L))
                .projection(include(Fields.FORKS))
                .first();
        return header == null
                ? List.of()
                : header.getList(Fields.FORKS, Document.class, List.of()).stream()
                        .map(fork -> new Fork(
                                new Position(fork.getLong(Fields.FORK_AFTER)), fork.getLong(Fields.FORK_EPOCH)))
                        .toList();
    }

    void insert(List<RawBsonDocument> documents) {
        raw.insertMany(documents);
    }

    public Optional<LoggedCommit> find(long number) {
        return first(commits.find(eq(Fields.NUMBER, number)));
    }

    /** The newest commit, or the header. */
    public Optional<LoggedCommit> head() {
        return first(commits.find().sort(Sorts.descending(Fields.NUMBER)).limit(1));
    }

    /**
     * Commits in order.
     *
     * @param cutOff whether more may be there that had no room
     */
    public record Portion(List<LoggedCommit> commits, boolean cutOff) {}

    /** Commits behind this one: up to a limit, but no further ones once there is more than {@value #PORTION} characters of events. */
    public Portion after(long number, int limit) {
        FindIterable<LoggedCommit> found = commits.find(gt(Fields.NUMBER, number))
                .sort(ascending(Fields.NUMBER))
                .limit(limit)
                .batchSize(limit)
                .timeoutMode(TimeoutMode.ITERATION);
        List<LoggedCommit> portion = new ArrayList<>();
        long characters = 0;
        try (MongoCursor<LoggedCommit> cursor = found.cursor()) {
            while (characters <= PORTION && cursor.hasNext()) {
                LoggedCommit next = cursor.next();
                portion.add(next);
                characters += next.characters();
            }
        }
        return new Portion(portion, portion.size() == limit || characters > PORTION);
    }

    /** Without events. */
    public List<LoggedCommit> slotsFrom(long number, int limit) {
        return list(
                commits.find(gte(Fields.NUMBER, number))
                        .projection(SLOT)
                        .sort(ascending(Fields.NUMBER))
                        .limit(limit),
                limit);
    }

    /** Without events. */
    public Optional<LoggedCommit> slot(long number) {
        return first(commits.find(eq(Fields.NUMBER, number)).projection(SLOT));
    }

    /**
     * All events of an aggregate that stand in a commit with some in a range of sequences, in order. As sequences have no gap the
     * range bounds the answer, on any store, with no sort by a field that is in an array.
     */
    public List<LocatedEvent> ofAggregate(String aggregate, long from, long before) {
        return events(range(aggregate, from, before), Set.of(aggregate));
    }

    /** All events of these aggregates that stand in a commit with some before a sequence, in order. */
    public List<LocatedEvent> ofAggregates(Set<String> aggregates, long before) {
        Bson any = elemMatch(
                Fields.EVENTS,
                and(in(Fields.AGGREGATE, aggregates), gte(Fields.SEQUENCE, 0L), lt(Fields.SEQUENCE, before)));
        return events(any, aggregates);
    }

    /** All events of these aggregates that stand in a commit with some from a sequence on, each from its own, in order. */
    public List<LocatedEvent> ofAggregatesFrom(Map<String, Long> sequences) {
        return sequences.isEmpty() ? List.of() : events(fromEach(sequences), sequences.keySet());
    }

    /** A branch for each sequence, not for each aggregate: many streams are as long as others. */
    private static Bson fromEach(Map<String, Long> sequences) {
        Map<Long, List<String>> aggregates = new TreeMap<>();
        sequences.forEach((aggregate, sequence) ->
                aggregates.computeIfAbsent(sequence, first -> new ArrayList<>()).add(aggregate));
        return or(aggregates.entrySet().stream()
                .map(same -> elemMatch(
                        Fields.EVENTS, and(in(Fields.AGGREGATE, same.getValue()), gte(Fields.SEQUENCE, same.getKey()))))
                .toList());
    }

    private List<LocatedEvent> events(Bson query, Set<String> aggregates) {
        return new StreamDecoder(aggregates).events(list(raw.find(query), 1000));
    }

    /** The commit with this event of an aggregate, without its events. */
    Optional<LoggedCommit> slotWith(String aggregate, long sequence) {
        return first(commits.find(range(aggregate, sequence, sequence + 1)).projection(SLOT));
    }

    public boolean hasSequence(String aggregate, long sequence) {
        return slotWith(aggregate, sequence).isPresent();
    }

    private static Bson range(String aggregate, long from, long before) {
        return elemMatch(
                Fields.EVENTS,
                and(eq(Fields.AGGREGATE, aggregate), gte(Fields.SEQUENCE, from), lt(Fields.SEQUENCE, before)));
    }

    public Optional<LoggedCommit> withKey(String key) {
        return first(commits.find(eq(Fields.KEY, key)));
    }

    Optional<LoggedCommit> withAnyEvent(Collection<String> ids) {
        return first(commits.find(in(EVENT_ID, ids)).limit(1));
    }

    public List<LoggedCommit> correlatedWith(String correlation) {
        return list(commits.find(eq(Fields.CORRELATIONS, correlation)).sort(ascending(Fields.NUMBER)), 1000);
    }

    private static Optional<LoggedCommit> first(FindIterable<LoggedCommit> found) {
        return Optional.ofNullable(found.first());
    }

    private static <T> List<T> list(FindIterable<T> found, int batch) {
        return found.batchSize(batch).timeoutMode(TimeoutMode.ITERATION).into(new ArrayList<>());
    }
}
