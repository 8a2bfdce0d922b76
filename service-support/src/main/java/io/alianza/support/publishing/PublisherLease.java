package io.alianza.support.publishing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import io.alianza.eventstore.Durability;
import io.alianza.eventstore.Position;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;

/**
 * Who may publish, and how far publishing has got: one document, so that the position moves only for who holds the lease and
 * from where he took it.
 */
public final class PublisherLease {

    static final Duration TERM = Duration.ofSeconds(10);
    private static final String NAME = "publisher";

    private final MongoCollection<Document> collection;
    private final Clock clock;
    private final Duration term;
    private final String owner = UUID.randomUUID().toString();

    PublisherLease(MongoDatabase database, Clock clock, Duration term) {
        this.collection = Durability.log(database).getCollection("publisher");
        this.clock = clock;
        this.term = term;
    }

    /** Takes or extends the lease; false while another process holds it. */
    boolean hold() {
        Instant now = clock.instant();
        try {
            collection.updateOne(
                    and(eq("_id", NAME), or(eq("owner", owner), lt("until", Date.from(now)))),
                    combine(
                            set("owner", owner),
                            set("until", Date.from(now.plus(term))),
                            setOnInsert("position", Position.START.value()),
                            setOnInsert("logIdentity", "")),
                    new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    void release() {
        collection.updateOne(and(eq("_id", NAME), eq("owner", owner)), set("until", Date.from(Instant.EPOCH)));
    }

    /**
     * @throws PublishedAnotherLog when the position belongs to another log
     */
    Position position(String logIdentity) {
        Document document = collection.find(eq("_id", NAME)).first();
        if (document == null) {
            return Position.START;
        }
        String known = document.getString("logIdentity");
        if (!known.isEmpty() && !known.equals(logIdentity)) {
            throw new PublishedAnotherLog(known, logIdentity);
        }
        return new Position(document.getLong("position"));
    }

    /** Whether what was published is another log. */
    boolean isOfAnotherLog(String logIdentity) {
        Document document = collection.find(eq("_id", NAME)).first();
        String known = document == null ? "" : document.getString("logIdentity");
        return !known.isEmpty() && !known.equals(logIdentity);
    }

    /** Whether some process holds it at this moment. */
    public static boolean isHeld(MongoDatabase database, Instant now) {
        return Durability.log(database)
                        .getCollection("publisher")
                        .find(and(eq("_id", NAME), gt("until", Date.from(now))))
                        .first()
                != null;
    }

    /** False when the lease is lost, or the position is not where it was taken from: then nothing has moved. */
    boolean move(String logIdentity, Position from, Position to) {
        return collection
                        .updateOne(
                                and(eq("_id", NAME), eq("owner", owner), eq("position", from.value())),
                                combine(set("position", to.value()), set("logIdentity", logIdentity)))
                        .getMatchedCount()
                == 1;
    }

    /** Back to the log's start, whoever holds the lease: everything is published once more. */
    void restart() {
        collection.updateOne(
                eq("_id", NAME),
                combine(
                        set("position", Position.START.value()),
                        set("logIdentity", ""),
                        setOnInsert("until", Date.from(Instant.EPOCH))),
                new UpdateOptions().upsert(true));
    }

    /** The topic holds what another log had. */
    static final class PublishedAnotherLog extends IllegalStateException {

        PublishedAnotherLog(String known, String found) {
            super("log restored, rebuild: published was log " + known + ", the log now is " + found);
        }
    }
}
