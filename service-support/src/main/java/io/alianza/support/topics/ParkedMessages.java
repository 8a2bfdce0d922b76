package io.alianza.support.topics;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import io.alianza.eventstore.Durability;
import io.alianza.support.parking.ParkedQueue.ParkedSequence;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Messages that could not be taken, with all that is needed to take them later, and the later ones of their keys. */
final class ParkedMessages {

    private static final String CONSUMER = "consumer";
    private static final String KEY = "key";
    private static final String OFFSET = "offset";
    private static final String ORIGIN = "origin";
    private static final String SOURCE = "source";
    private static final String FACT = "fact";
    private static final String BEHIND = "parked behind an earlier one";
    private final MongoCollection<Document> collection;
    private final MongoCollection<Document> discarded;
    private final Clock clock;

    ParkedMessages(MongoDatabase database, Clock clock) {
        this.collection = Durability.log(database).getCollection("parked-messages");
        this.discarded = Durability.log(database).getCollection("discarded-messages");
        this.clock = clock;
        collection.createIndex(Indexes.ascending(CONSUMER, KEY, OFFSET));
    }

    /** Which of these keys have something parked. */
    Set<String> parked(String consumer, Collection<String> keys) {
        return collection
                .distinct(KEY, and(eq(CONSUMER, consumer), in(KEY, keys)), String.class)
                .into(new HashSet<>());
    }

    /** Parks a message for a fault of its own, or notes why it failed again. */
    void park(String consumer, Message message, Throwable cause) {
        collection.replaceOne(
                eq("_id", id(consumer, message)),
                document(consumer, message, cause.toString()).append(OFFSET, message.offset()),
                new ReplaceOptions().upsert(true));
    }

    /**
     * Parks messages whose key has an earlier one parked. What is parked already stays as it is, except that it lies further in
     * front when its topic was made anew and published again: the order of a key is that of its topic.
     */
    void parkBehind(String consumer, List<Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        collection.bulkWrite(messages.stream()
                .map(message -> new UpdateOneModel<Document>(
                        eq("_id", id(consumer, message)),
                        combine(setOnInsert(document(consumer, message, BEHIND)), min(OFFSET, message.offset())),
                        new UpdateOptions().upsert(true)))
                .toList());
    }

    private Document document(String consumer, Message message, String cause) {
        List<Document> headers = new ArrayList<>();
        message.headers().forEach(header -> headers.add(header(header)));
        return new Document("_id", id(consumer, message))
                .append(CONSUMER, consumer)
                .append(KEY, message.key())
                .append("topic", message.topic())
                .append("partition", message.partition())
                .append(ORIGIN, message.origin())
                .append(SOURCE, message.source())
                .append("type", message.type())
                .append("headers", headers)
                .append("payload", new Binary(message.payload()))
                .append("cause", cause)
                .append("at", Date.from(clock.instant()));
    }

    /** The first of a key. */
    Optional<Message> first(String consumer, String key) {
        return Optional.ofNullable(collection
                        .find(and(eq(CONSUMER, consumer), eq(KEY, key)))
                        .sort(Sorts.ascending(OFFSET))
                        .first())
                .map(ParkedMessages::message);
    }

    void remove(String consumer, Message message) {
        collection.deleteOne(eq("_id", id(consumer, message)));
    }

    private static String id(String consumer, Message message) {
        return consumer + "|" + message.fact();
    }

    /** Remembers that a message was given up: it stays in its topic, and a rebuild meets it again. */
    void discard(String lasting, Message message) {
        Document given = new Document("_id", id(lasting, message))
                .append(CONSUMER, lasting)
                .append(FACT, message.fact())
                .append("at", Date.from(clock.instant()));
        discarded.replaceOne(eq("_id", id(lasting, message)), given, new ReplaceOptions().upsert(true));
    }

    /** Which facts of these messages were given up under a name. */
    Set<String> discarded(String lasting, Collection<Message> messages) {
        List<String> ids = messages.stream()
                .map(message -> id(lasting, message))
                .distinct()
                .toList();
        Set<String> facts = new HashSet<>();
        if (!ids.isEmpty()) {
            discarded.find(in("_id", ids)).forEach(given -> facts.add(given.getString(FACT)));
        }
        return facts;
    }

    /** Forgets what is parked of the same service's other logs. */
    void clearOtherLogs(String consumer, Message message) {
        collection.deleteMany(and(eq(CONSUMER, consumer), eq(ORIGIN, message.origin()), ne(SOURCE, message.source())));
    }

    void clear(String consumer) {
        collection.deleteMany(eq(CONSUMER, consumer));
    }

    /** All keys with something parked. */
    Set<String> keys(String consumer) {
        return collection.distinct(KEY, eq(CONSUMER, consumer), String.class).into(new HashSet<>());
    }

    long size(String consumer) {
        return collection.countDocuments(eq(CONSUMER, consumer));
    }

    List<ParkedSequence> sequences(String consumer) {
        Map<String, ParkedSequence> byKey = new LinkedHashMap<>();
        collection
                .find(eq(CONSUMER, consumer))
                .sort(Sorts.ascending(KEY, OFFSET))
                .forEach(parked -> byKey.merge(parked.getString(KEY), one(parked), (first, next) -> counted(first)));
        return new ArrayList<>(byKey.values());
    }

    private static ParkedSequence one(Document parked) {
        return new ParkedSequence(
                parked.getString(KEY),
                1,
                message(parked).fact(),
                parked.getString("type"),
                parked.getString("cause"),
                parked.getDate("at").toInstant());
    }

    private static ParkedSequence counted(ParkedSequence first) {
        return new ParkedSequence(
                first.sequence(), first.count() + 1, first.first(), first.type(), first.cause(), first.since());
    }

    private static Document header(Header header) {
        return new Document("name", header.key())
                .append("value", header.value() == null ? null : new Binary(header.value()));
    }

    private static byte @Nullable [] data(@Nullable Binary value) {
        return value == null ? null : value.getData();
    }

    private static Message message(Document parked) {
        Headers headers = new RecordHeaders();
        parked.getList("headers", Document.class)
                .forEach(header -> headers.add(header.getString("name"), data(header.get("value", Binary.class))));
        return new Message(
                parked.getString("topic"),
                parked.getInteger("partition"),
                parked.getLong(OFFSET),
                parked.getString(KEY),
                headers,
                parked.get("payload", Binary.class).getData());
    }
}
