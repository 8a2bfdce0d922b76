package io.alianza.support.views;

import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.Position;
import io.alianza.support.processing.StreamingProcessors;
import io.alianza.support.views.Progress.Reached;
import java.util.Optional;
import java.util.Set;

/** Feeds views from the own log. */
final class LogFeeder implements Feeder {

    private final MongoDatabase database;
    private final Progress progress;
    private final StreamingProcessors processors;
    private final EventLog log;

    LogFeeder(MongoDatabase database, Progress progress, StreamingProcessors processors, EventLog log) {
        this.database = database;
        this.progress = progress;
        this.processors = processors;
        this.log = log;
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

    /** As far as the live set; when that one stopped at another log, as far as this log goes. */
    @Override
    public boolean hasCaughtUp(Projection projection, ViewSet building, ViewSet live) {
        Optional<Reached> lived = progress.of(live);
        Position wanted = lived.filter(far -> far.logIdentity().equals(log.identity()))
                .map(far -> new Position(far.position()))
                .orElseGet(log::headPosition);
        Position reached =
                progress.of(building).map(far -> new Position(far.position())).orElse(Position.START);
        return lived.isEmpty() || reached.compareTo(wanted) >= 0;
    }

    @Override
    public Set<String> parked(ViewSet set) {
        return processors.parked(set.processor());
    }

    @Override
    public void forget(ViewSet set) {
        progress.forget(set);
        processors.forget(set.processor());
    }
}
