package io.alianza.support.views;

import com.mongodb.client.MongoDatabase;
import io.alianza.support.processing.StreamingProcessors;
import io.alianza.support.views.LiveSets.Sets;

/** Fills the sets of the projections that follow the own log, the live one and the one that is being built. */
final class LogViews {

    private final MongoDatabase database;
    private final Progress progress;
    private final StreamingProcessors processors;

    LogViews(
            MongoDatabase database,
            Projections projections,
            LiveSets sets,
            Progress progress,
            StreamingProcessors processors) {
        this.database = database;
        this.progress = progress;
        this.processors = processors;
        projections.ofLog().forEach(projection -> {
            Sets known = sets.look(projection);
            fill(projection, known.live());
            known.building().ifPresent(building -> fill(projection, building));
        });
    }

    void fill(Projection projection, ViewSet set) {
        RowStore store = new RowStore(database, set);
        store.prepare(projection.tables());
        processors.add(new ViewSink(projection, set, store, progress));
    }
}
