package io.alianza.support.views;

import io.alianza.support.Recorded;
import io.alianza.support.processing.EventSink;
import io.alianza.support.views.Progress.Reached;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folds batches of events into the rows of one set, and then says how far it has got. */
final class ViewSink implements EventSink {

    private final Projection projection;
    private final ViewSet set;
    private final RowStore store;
    private final Progress progress;

    ViewSink(Projection projection, ViewSet set, RowStore store, Progress progress) {
        this.projection = projection;
        this.set = set;
        this.store = store;
        this.progress = progress;
    }

    @Override
    public String name() {
        return set.processor();
    }

    @Override
    public String lasting() {
        return Replays.lasting(projection);
    }

    @Override
    public Batch begin() {
        return new RowBatch();
    }

    private final class RowBatch implements Batch {

        private final BatchRows rows = new BatchRows(store);
        private @Nullable Recorded last;

        @Override
        public void expect(List<Recorded> events) {
            rows.readAhead(projection, events);
        }

        @Override
        public void handle(Recorded event) {
            projection.project(event, rows);
            last = event;
        }

        @Override
        public void end() {
            store.write(rows.changed());
            if (last != null) {
                progress.store(set, new Reached(last.logIdentity(), last.position()));
            }
        }
    }
}
