package io.alianza.support.views;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * Which set of a view is read, and which one is being built beside it: one document per view, so that switching over is one
 * write. Every process looks again after a second; until then it reads the old set, which is kept for a while.
 */
final class LiveSets {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final MongoCollection<Document> collection;
    private final Map<String, Seen> cache = new ConcurrentHashMap<>();

    LiveSets(MongoDatabase database) {
        this.collection = database.getCollection("views");
    }

    /** @param building set that is built beside the live one */
    record Sets(ViewSet live, Optional<ViewSet> building) {}

    private record Seen(Sets sets, long nanoTime) {}

    /** The live set; the first version of a view is live from its first event. */
    Sets of(Projection projection) {
        Seen seen = cache.get(projection.name());
        if (seen != null && System.nanoTime() - seen.nanoTime() < LOOK_AGAIN.toNanos()) {
            return seen.sets();
        }
        return look(projection);
    }

    Sets look(Projection projection) {
        collection.updateOne(
                Filters.eq("_id", projection.name()),
                Updates.setOnInsert("live", ViewSet.first(projection).name()),
                new UpdateOptions().upsert(true));
        Document document = collection.find(Filters.eq("_id", projection.name())).first();
        if (document == null) {
            throw new IllegalStateException("the document of view " + projection.name() + " is gone");
        }
        Sets sets = new Sets(
                new ViewSet(projection.name(), document.getString("live")),
                Optional.ofNullable(document.getString("building"))
                        .map(name -> new ViewSet(projection.name(), name)));
        cache.put(projection.name(), new Seen(sets, System.nanoTime()));
        return sets;
    }

    /** Names the set that is to be built; false when one is being built already. */
    boolean startBuilding(Projection projection, ViewSet set) {
        boolean started = collection
                        .updateOne(
                                Filters.and(Filters.eq("_id", projection.name()), Filters.exists("building", false)),
                                Updates.set("building", set.name()))
                        .getModifiedCount()
                == 1;
        look(projection);
        return started;
    }

    /** The one write that switches over; false when another process did it. */
    boolean switchTo(Projection projection, ViewSet built) {
        boolean switched = collection
                        .updateOne(
                                Filters.and(Filters.eq("_id", projection.name()), Filters.eq("building", built.name())),
                                Updates.combine(Updates.set("live", built.name()), Updates.unset("building")))
                        .getModifiedCount()
                == 1;
        look(projection);
        return switched;
    }
}
