package io.alianza.support.views;

import io.alianza.eventstore.Position;
import io.alianza.support.Recorded;
import io.alianza.support.log.LogReader;
import io.alianza.support.processing.GivenUpEvents;
import io.alianza.support.topics.TopicReplay;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;

/** Folds everything a projection is made of into memory. */
final class Replays {

    private final ObjectProvider<LogReader> log;
    private final ObjectProvider<TopicReplay> topics;
    private final ObjectProvider<GivenUpEvents> givenUp;

    Replays(ObjectProvider<LogReader> log, ObjectProvider<GivenUpEvents> givenUp, ObjectProvider<TopicReplay> topics) {
        this.log = log;
        this.givenUp = givenUp;
        this.topics = topics;
    }

    /** @param upTo where to stop in the log; topics are read to their end */
    BatchRows replay(Projection projection, Position upTo) {
        BatchRows memory = new BatchRows(new Nothing());
        Consumer<Recorded> fold = event -> projection.project(event, memory);
        if (projection instanceof TopicProjection ofTopics) {
            topics.getObject().replay(lasting(projection), ofTopics.topics(), fold);
        } else {
            Set<String> without = givenUp.getObject().of(lasting(projection));
            log.getObject().replay(upTo, without, fold);
        }
        return memory;
    }

    /** Under which name events and messages that were given up for this view are remembered. */
    static String lasting(Projection projection) {
        return "view:" + projection.name();
    }

    private static final class Nothing implements BatchRows.Source {

        @Override
        public <R extends Record> StoredRow<R> load(Table<R> table, String rowId) {
            return StoredRow.none();
        }
    }
}
