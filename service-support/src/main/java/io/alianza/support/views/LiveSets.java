package io.alianza.support.views;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.List;
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

    /**
     * @param building set that is built beside the live one
     * @param retired sets that were live
     */
    record Sets(ViewSet live, Optional<ViewSet> building, List<ViewSet> retired) {}

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
        Document document = collection.find(eq("_id", projection.name())).first();
        if (document == null) {
            collection.updateOne(
                    eq("_id", projection.name()),
                    setOnInsert("live", ViewSet.first(projection).name()),
                    new UpdateOptions().upsert(true));
            return look(projection);
        }
        Sets sets = new Sets(
                named(projection, document.getString("live")),
                Optional.ofNullable(document.getString("building")).map(name -> named(projection, name)),
                document.getList("retired", String.class, List.of()).stream()
                        .map(name -> named(projection, name))
                        .toList());
        cache.put(projection.name(), new Seen(sets, System.nanoTime()));
        return sets;
    }

    private static ViewSet named(Projection projection, String name) {
        return new ViewSet(projection.name(), name);
    }

    /** Names the set that is to be built; false when one is being built already. */
    boolean startBuilding(Projection projection, ViewSet building) {
        boolean started = collection
                        .updateOne(
                                and(eq("_id", projection.name()), exists("building", false)),
                                set("building", building.name()))
                        .getModifiedCount()
                == 1;
        look(projection);
        return started;
    }

    /** The one write that switches over; false when another process did it. */
    boolean switchOver(Projection projection, ViewSet from, ViewSet to) {
        boolean switched = collection
                        .updateOne(
                                and(eq("_id", projection.name()), eq("building", to.name())),
                                combine(set("live", to.name()), unset("building"), push("retired", from.name())))
                        .getModifiedCount()
                == 1;
        look(projection);
        return switched;
    }

    void forget(Projection projection, ViewSet retired) {
        collection.updateOne(eq("_id", projection.name()), pull("retired", retired.name()));
    }
}
