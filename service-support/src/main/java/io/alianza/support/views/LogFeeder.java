package io.alianza.support.views;

import com.mongodb.client.MongoDatabase;
import io.alianza.support.processing.StreamingProcessors;
import io.alianza.support.views.Progress.Reached;
import java.util.Optional;

/** Feeds views from the own log. */
final class LogFeeder implements Feeder {

    private final MongoDatabase database;
    private final Progress progress;
    private final StreamingProcessors processors;

    LogFeeder(MongoDatabase database, Progress progress, StreamingProcessors processors) {
        this.database = database;
        this.progress = progress;
        this.processors = processors;
    }

    @Override
    public boolean feeds(Projection projection) {
        return !(projection instanceof TopicProjection);
    }

    @Override
    public void start(Projection projection, ViewSet set) {
        processors.add(new ViewSink(projection, set, new RowStore(database, set), progress));
    }

    @Override
    public void stop(ViewSet set) {
        processors.remove(set.processor());
    }

    @Override
    public boolean hasCaughtUp(Projection projection, ViewSet building, ViewSet live) {
        Optional<Reached> wanted = progress.of(live);
        Optional<Reached> reached = progress.of(building);
        return wanted.isEmpty()
                || reached.filter(far -> far.position() >= wanted.get().position())
                        .isPresent();
    }

    @Override
    public void forget(ViewSet set) {
        progress.forget(set);
        processors.forget(set.processor());
    }
}
