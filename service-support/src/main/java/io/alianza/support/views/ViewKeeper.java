package io.alianza.support.views;

import com.mongodb.client.MongoDatabase;
import io.alianza.support.views.LiveSets.Sets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps every view fed: the live set and the one that is built beside it, in every process. When the new one has seen what the
 * live one has, one process switches over; what was live is dropped a little later, when nobody reads it any more.
 */
final class ViewKeeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ViewKeeper.class);
    private static final int EVERY_SECONDS = 1;
    /** Until no process reads any more what was live. */
    static final Duration GRACE = Duration.ofSeconds(5);

    private final MongoDatabase database;
    private final Projections projections;
    private final LiveSets sets;
    private final List<Feeder> feeders;
    private final Clock clock;
    private final Duration grace;
    private final Map<String, Set<ViewSet>> fed = new HashMap<>();
    private final Set<ViewSet> dropping = new HashSet<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("view-keeper").factory());
    private volatile boolean running;

    ViewKeeper(
            MongoDatabase database,
            Projections projections,
            LiveSets sets,
            List<Feeder> feeders,
            Clock clock,
            Duration grace) {
        this.database = database;
        this.projections = projections;
        this.sets = sets;
        this.feeders = feeders;
        this.clock = clock;
        this.grace = grace;
    }

    /** Begins to build a view anew beside the live one; false when it is being built already. */
    boolean rebuild(Projection projection) {
        return sets.startBuilding(projection, ViewSet.another(projection, clock.instant()));
    }

    @Override
    public void start() {
        running = true;
        projections.all().forEach(this::keep);
        var _ = thread.scheduleWithFixedDelay(this::keepAll, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void keepAll() {
        for (Projection projection : projections.all()) {
            try {
                keep(projection);
            } catch (RuntimeException e) {
                log.warn("View {} is looked after again in a moment: {}", projection.name(), e.toString());
            }
        }
    }

    private void keep(Projection projection) {
        Sets known = sets.look(projection);
        if (known.building().isEmpty()
                && !known.live().isOf(projection)
                && !known.live().isNewerThan(projection)) {
            sets.startBuilding(projection, ViewSet.another(projection, clock.instant()));
            known = sets.look(projection);
        }
        Feeder feeder = feederOf(projection);
        feed(projection, feeder, known);
        switchWhenReady(projection, feeder, known);
    }

    private void feed(Projection projection, Feeder feeder, Sets known) {
        Set<ViewSet> wanted = new HashSet<>(Set.of(known.live()));
        known.building().ifPresent(wanted::add);
        // While replicas are replaced one by one, the older ones leave the new set to the newer ones.
        wanted.removeIf(set -> set.isNewerThan(projection));
        Set<ViewSet> present = fed.computeIfAbsent(projection.name(), first -> new HashSet<>());
        for (ViewSet set : wanted) {
            if (!present.contains(set)) {
                new RowStore(database, set).prepare(projection.tables());
                feeder.start(projection, set);
                present.add(set);
            }
        }
        present.removeIf(set -> {
            boolean over = !wanted.contains(set);
            if (over) {
                feeder.stop(set);
            }
            return over;
        });
    }

    /** Aggregates or keys that the set being built has parked and the live one has not: it is not switched to until they are gone. */
    Set<String> heldBackBy(Projection projection) {
        Sets known = sets.look(projection);
        return known.building()
                .map(building -> missing(feederOf(projection), building, known.live()))
                .orElse(Set.of());
    }

    private static Set<String> missing(Feeder feeder, ViewSet building, ViewSet live) {
        Set<String> missing = new TreeSet<>(feeder.parked(building));
        missing.removeAll(feeder.parked(live));
        return missing;
    }

    private void switchWhenReady(Projection projection, Feeder feeder, Sets known) {
        known.building()
                .filter(building -> feeder.hasCaughtUp(projection, building, known.live()))
                .filter(building -> missing(feeder, building, known.live()).isEmpty())
                .filter(building -> sets.switchOver(projection, known.live(), building))
                .ifPresent(building -> log.info("View {} is now {}", projection.name(), building.name()));
        known.retired().forEach(retired -> dropLater(projection, feeder, retired));
    }

    private void dropLater(Projection projection, Feeder feeder, ViewSet retired) {
        if (dropping.add(retired)) {
            var _ = thread.schedule(() -> drop(projection, feeder, retired), grace.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Its name goes last: a process that ends before that leaves it to the next one. */
    private void drop(Projection projection, Feeder feeder, ViewSet retired) {
        try {
            new RowStore(database, retired).drop();
            feeder.forget(retired);
            sets.forget(projection, retired);
        } finally {
            dropping.remove(retired);
        }
    }

    private Feeder feederOf(Projection projection) {
        return feeders.stream()
                .filter(feeder -> feeder.feeds(projection))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing feeds the view " + projection.name()
                        + ": a log needs an AggregateType, a topic needs WireTypes"));
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
