package io.alianza.support.topics;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.alianza.eventstore.Durability;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * Which log each consumer has been reading, by the service it belongs to. A message of another log means that the service's
 * log was restored or begun anew: its sequences start over, and taking them for the old ones would skip facts in silence.
 */
final class KnownLogs {

    private final MongoCollection<Document> collection;
    private final ParkedMessages parked;
    private final Map<String, String> cache = new ConcurrentHashMap<>();

    KnownLogs(MongoDatabase database, ParkedMessages parked) {
        this.parked = parked;
        this.collection = Durability.log(database).getCollection("known-logs");
    }

    /**
     * @throws LogRestored when the message is of another log than the ones before
     */
    void verify(String consumer, Message message) {
        String origin = CloudEvents.origin(message.headers());
        String log = CloudEvents.logIdentity(message.headers());
        String known = cache.computeIfAbsent(consumer + "|" + origin, id -> knownOrRemembered(id, message));
        if (!known.equals(log)) {
            // Perhaps the operator has spoken, to another process.
            cache.remove(consumer + "|" + origin);
            known = cache.computeIfAbsent(consumer + "|" + origin, id -> knownOrRemembered(id, message));
        }
        if (!known.equals(log)) {
            throw new LogRestored(consumer, origin, known, log);
        }
    }

    /** An operator's word that the other log is to be followed from now on. */
    void forget(String consumer) {
        collection.deleteMany(Filters.eq("consumer", consumer));
        cache.keySet().removeIf(id -> id.startsWith(consumer + "|"));
    }

    /** What is parked of a former log goes: all of it that the new one still has comes again. */
    private String knownOrRemembered(String id, Message message) {
        String log = CloudEvents.logIdentity(message.headers());
        Document before = collection.find(Filters.eq("_id", id)).first();
        if (before != null) {
            return before.getString("log");
        }
        parked.clearOtherLogs(id.substring(0, id.indexOf('|')), message);
        collection.updateOne(
                Filters.eq("_id", id),
                Updates.combine(
                        Updates.setOnInsert("log", log),
                        Updates.setOnInsert("consumer", id.substring(0, id.indexOf('|')))),
                new UpdateOptions().upsert(true));
        Document known = collection.find(Filters.eq("_id", id)).first();
        return known == null ? log : known.getString("log");
    }

    /** Nothing is applied and nothing is skipped until an operator decides. */
    static final class LogRestored extends IllegalStateException {

        LogRestored(String consumer, String origin, String known, String found) {
            super("log restored, rebuild: " + consumer + " follows log " + known + " of " + origin
                    + ", a message is of log " + found);
        }
    }
}
