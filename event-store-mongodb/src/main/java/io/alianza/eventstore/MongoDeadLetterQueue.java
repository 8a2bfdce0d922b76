package io.alianza.eventstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BsonField;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.NoSuchDeadLetterException;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.WrongDeadLetterTypeException;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Axon's dead-letter queue of one processing group: a message that cannot be handled waits here, and the later ones of its
 * sequence behind it. Of the durability of the log, as what is parked is nowhere else marked as not handled.
 */
public final class MongoDeadLetterQueue<M extends EventMessage<?>> implements SequencedDeadLetterQueue<M> {

    private final MongoCollection<Document> letters;
    private final LetterDocument documents;
    private final String group;
    private final Limits limits;

    private MongoDeadLetterQueue(EventLog log, Serializer serializer, String group, Limits limits) {
        this.letters = Durability.log(log.database()).getCollection("dead_letters");
        letters.createIndex(
                ascending(LetterDocument.GROUP, LetterDocument.SEQUENCE, LetterDocument.INDEX),
                new IndexOptions().unique(true));
        this.documents = new LetterDocument(serializer);
        this.group = group;
        this.limits = limits;
    }

    public static <M extends EventMessage<?>> MongoDeadLetterQueue<M> of(
            EventLog log, Serializer serializer, String processingGroup) {
        return of(log, serializer, processingGroup, Limits.DEFAULT);
    }

    public static <M extends EventMessage<?>> MongoDeadLetterQueue<M> of(
            EventLog log, Serializer serializer, String processingGroup, Limits limits) {
        return new MongoDeadLetterQueue<>(log, serializer, processingGroup, limits);
    }

    @Override
    public void enqueue(Object sequenceIdentifier, DeadLetter<? extends M> letter) {
        String sequence = sequenceIdentifier.toString();
        if (isFull(sequence)) {
            throw new DeadLetterQueueOverflowException("no room left in " + group + " to park message "
                    + letter.message().getIdentifier() + " of " + sequence);
        }
        while (!insert(sequence, letter)) {
            // Another process has just parked a message of the same sequence: this one comes behind it.
        }
    }

    private boolean insert(String sequence, DeadLetter<? extends M> letter) {
        Document last = letters.find(ofSequence(sequence))
                .sort(Sorts.descending(LetterDocument.INDEX))
                .first();
        long index = last == null ? 0 : last.getLong(LetterDocument.INDEX) + 1;
        try {
            letters.insertOne(documents.of(UUID.randomUUID().toString(), group, sequence, index, letter));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void evict(DeadLetter<? extends M> letter) {
        letters.deleteOne(eq(LetterDocument.ID, own(letter).id()));
    }

    @Override
    public void requeue(DeadLetter<? extends M> letter, UnaryOperator<DeadLetter<? extends M>> letterUpdater) {
        MongoDeadLetter<? extends M> updated = own(letterUpdater.apply(letter).markTouched());
        Bson changes = combine(
                set(LetterDocument.TOUCHED, updated.lastTouched().toString()),
                set(
                        LetterDocument.CAUSE,
                        updated.cause().map(LetterDocument::cause).orElse(null)),
                set(LetterDocument.DIAGNOSTICS, documents.diagnostics(updated.diagnostics())),
                set(LetterDocument.CLAIMED, null));
        if (letters.updateOne(eq(LetterDocument.ID, updated.id()), changes).getMatchedCount() == 0) {
            throw new NoSuchDeadLetterException("letter " + updated.id() + " is not in the queue");
        }
    }

    private static <L extends EventMessage<?>> MongoDeadLetter<L> own(DeadLetter<L> letter) {
        if (letter instanceof MongoDeadLetter<L> own) {
            return own;
        }
        throw new WrongDeadLetterTypeException(
                "not a letter of this queue: " + letter.getClass().getName());
    }

    @Override
    public boolean contains(Object sequenceIdentifier) {
        return letters.find(ofSequence(sequenceIdentifier.toString())).first() != null;
    }

    @Override
    public Iterable<DeadLetter<? extends M>> deadLetterSequence(Object sequenceIdentifier) {
        Bson filter = ofSequence(sequenceIdentifier.toString());
        return () -> letters.find(filter)
                .sort(ascending(LetterDocument.INDEX))
                .map(this::letter)
                .into(new ArrayList<DeadLetter<? extends M>>())
                .iterator();
    }

    @Override
    public Iterable<Iterable<DeadLetter<? extends M>>> deadLetters() {
        return () -> firstOfEachSequence().stream()
                .map(first -> deadLetterSequence(first.getString(LetterDocument.SEQUENCE)))
                .iterator();
    }

    /** The first letter of each sequence without its message, the longest untouched first. */
    private List<Document> firstOfEachSequence() {
        List<Document> firsts = letters.aggregate(List.of(
                        Aggregates.match(ofGroup()),
                        Aggregates.sort(ascending(LetterDocument.INDEX)),
                        Aggregates.group(
                                "$" + LetterDocument.SEQUENCE,
                                first("letter", LetterDocument.ID),
                                first(LetterDocument.SEQUENCE, LetterDocument.SEQUENCE),
                                first(LetterDocument.TOUCHED, LetterDocument.TOUCHED))))
                .into(new ArrayList<>());
        firsts.sort(Comparator.comparing(document -> Instant.parse(document.getString(LetterDocument.TOUCHED))));
        return firsts;
    }

    private static BsonField first(String as, String field) {
        return Accumulators.first(as, "$" + field);
    }

    @Override
    public boolean isFull(Object sequenceIdentifier) {
        long letterCount = sequenceSize(sequenceIdentifier);
        return letterCount > 0 ? letterCount >= limits.lettersPerSequence() : amountOfSequences() >= limits.sequences();
    }

    @Override
    public long size() {
        return letters.countDocuments(ofGroup());
    }

    @Override
    public long sequenceSize(Object sequenceIdentifier) {
        return letters.countDocuments(ofSequence(sequenceIdentifier.toString()));
    }

    @Override
    public long amountOfSequences() {
        return letters.distinct(LetterDocument.SEQUENCE, ofGroup(), String.class)
                .into(new ArrayList<>())
                .size();
    }

    @Override
    public boolean process(
            Predicate<DeadLetter<? extends M>> sequenceFilter,
            Function<DeadLetter<? extends M>, EnqueueDecision<M>> processingTask) {
        for (Document first : firstOfEachSequence()) {
            Optional<MongoDeadLetter<M>> letter = find(first.getString("letter"));
            if (letter.filter(sequenceFilter).isPresent() && claim(letter.get())) {
                return processFrom(letter.get(), processingTask);
            }
        }
        return false;
    }

    private boolean processFrom(
            MongoDeadLetter<M> first, Function<DeadLetter<? extends M>, EnqueueDecision<M>> processingTask) {
        MongoDeadLetter<M> letter = first;
        while (letter != null) {
            EnqueueDecision<M> decision = processingTask.apply(letter);
            if (decision.shouldEnqueue()) {
                Throwable cause = decision.enqueueCause().orElse(null);
                requeue(letter, before -> decision.withDiagnostics(before).withCause(cause));
                return false;
            }
            MongoDeadLetter<M> next = nextOf(letter);
            evict(letter);
            letter = next;
        }
        return true;
    }

    /** The next letter is claimed before the one before it goes, so that no other process begins in the middle. */
    private @Nullable MongoDeadLetter<M> nextOf(MongoDeadLetter<M> letter) {
        Document next = letters.find(and(ofSequence(letter.sequence()), gt(LetterDocument.INDEX, letter.index())))
                .sort(ascending(LetterDocument.INDEX))
                .first();
        if (next == null) {
            return null;
        }
        MongoDeadLetter<M> following = letter(next);
        claim(following);
        return following;
    }

    private boolean claim(MongoDeadLetter<M> letter) {
        Instant now = GenericDeadLetter.clock.instant();
        Bson free = and(
                eq(LetterDocument.ID, letter.id()),
                or(eq(LetterDocument.CLAIMED, null), lt(LetterDocument.CLAIMED, now.minus(limits.claimTimeout()))));
        return letters.updateOne(free, set(LetterDocument.CLAIMED, now)).getModifiedCount() == 1;
    }

    /** A letter by its id, for operators. */
    public Optional<MongoDeadLetter<M>> find(String id) {
        return Optional.ofNullable(letters.find(eq(LetterDocument.ID, id)).first())
                .map(this::letter);
    }

    private MongoDeadLetter<M> letter(Document document) {
        return documents.letter(document);
    }

    @Override
    public void clear() {
        letters.deleteMany(ofGroup());
    }

    private Bson ofGroup() {
        return eq(LetterDocument.GROUP, group);
    }

    private Bson ofSequence(String sequence) {
        return and(ofGroup(), eq(LetterDocument.SEQUENCE, sequence));
    }

    /**
     * How much may be parked.
     *
     * @param sequences as many different sequences may be parked
     * @param lettersPerSequence as many messages of one sequence
     * @param claimTimeout after which another process may take up what one has begun to process
     */
    public record Limits(int sequences, int lettersPerSequence, Duration claimTimeout) {

        public static final Limits DEFAULT = new Limits(1024, 1024, Duration.ofSeconds(30));
    }
}
