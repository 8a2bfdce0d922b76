package io.alianza.support.imports;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.alianza.support.imports.Import.Progress;
import io.alianza.support.imports.Import.State;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Imports and who works on them. One is worked on at a time, the oldest first, by the holder of its lease; a lease that is not
 * renewed ends, and what its holder still writes is refused.
 */
final class Imports {

    static final Duration LEASE = Duration.ofSeconds(15);
    private static final List<String> UNFINISHED = List.of(State.WAITING.name(), State.RUNNING.name());

    private final MongoCollection<Document> collection;
    private final Clock clock;

    Imports(MongoDatabase database, Clock clock) {
        this.collection = database.getCollection("imports");
        this.clock = clock;
        collection.createIndex(Indexes.ascending("state", "createdAt"));
        collection.createIndex(Indexes.ascending("order.kind", "_id"));
    }

    /** False when one of that id is there already. */
    boolean insert(Import accepted) {
        try {
            collection.insertOne(ImportDocuments.write(accepted));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    Optional<Import> find(String id) {
        return Optional.ofNullable(collection.find(eq("_id", id)).first()).map(ImportDocuments::read);
    }

    /** Newest first; ids are in order of time. */
    List<Import> list(String kind, Optional<String> olderThan, int limit) {
        Bson ofKind = eq("order.kind", kind);
        Bson filter = olderThan.map(id -> and(ofKind, lt("_id", id))).orElse(ofKind);
        return collection
                .find(filter)
                .sort(Sorts.descending("_id"))
                .limit(limit)
                .map(ImportDocuments::read)
                .into(new ArrayList<>());
    }

    /** The oldest that is not over, when nobody else works on it; as it was before this claim. */
    Optional<Import> claim(String owner) {
        @Nullable
        Document oldest = collection
                .find(in("state", UNFINISHED))
                .sort(Sorts.ascending("createdAt"))
                .first();
        if (oldest == null) {
            return Optional.empty();
        }
        Import found = ImportDocuments.read(oldest);
        Bson free = or(exists("lease", false), lt("lease.until", now()), eq("lease.owner", owner));
        Date started = found.startedAt().map(Date::from).orElseGet(this::now);
        long claimed = collection
                .updateOne(
                        and(eq("_id", found.id()), in("state", UNFINISHED), free),
                        combine(set("state", State.RUNNING.name()), set("startedAt", started), lease(owner)))
                .getMatchedCount();
        return claimed == 1 ? Optional.of(found) : Optional.empty();
    }

    /** @throws ImportRun.LeaseLost when somebody else has advanced it */
    void advance(String id, String owner, Progress before, Progress after) {
        long advanced = collection
                .updateOne(
                        and(held(id, owner), eq("progress.objects", before.objects())),
                        combine(set("progress", ImportDocuments.write(after)), unset("remark"), lease(owner)))
                .getMatchedCount();
        if (advanced == 0) {
            throw new ImportRun.LeaseLost(id);
        }
    }

    /** Says why it does not go on for now. */
    void remark(String id, String owner, String remark) {
        collection.updateOne(held(id, owner), set("remark", remark));
    }

    void finish(String id, String owner, State state, Optional<String> remark) {
        Bson said = remark.map(text -> set("remark", text)).orElseGet(() -> unset("remark"));
        collection.updateOne(
                held(id, owner), combine(set("state", state.name()), set("finishedAt", now()), unset("lease"), said));
    }

    /** Lets another worker go on at once. */
    void release(String owner) {
        collection.updateMany(eq("lease.owner", owner), unset("lease"));
    }

    List<String> unfinished() {
        return collection
                .find(in("state", UNFINISHED))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }

    private static Bson held(String id, String owner) {
        return and(eq("_id", id), eq("lease.owner", owner));
    }

    private Bson lease(String owner) {
        Date until = Date.from(clock.instant().plus(LEASE));
        return set("lease", new Document("owner", owner).append("until", until));
    }

    private Date now() {
        return Date.from(clock.instant());
    }
}
