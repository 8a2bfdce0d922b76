package io.alianza.support.views;

import com.mongodb.client.MongoDatabase;
import io.alianza.support.Recorded;
import io.alianza.support.topics.MessageSink;
import io.alianza.support.topics.TopicConsumers;
import java.util.List;
import java.util.Set;

/** Feeds views from topics of other services, each set by a consumer group of its own. */
final class TopicFeeder implements Feeder {

    private final MongoDatabase database;
    private final TopicConsumers consumers;

    TopicFeeder(MongoDatabase database, TopicConsumers consumers) {
        this.database = database;
        this.consumers = consumers;
    }

    @Override
    public boolean feeds(Projection projection) {
        return projection instanceof TopicProjection;
    }

    @Override
    public void start(Projection projection, ViewSet set) {
        consumers.add(new RowsOfMessages((TopicProjection) projection, set, new RowStore(database, set)));
    }

    @Override
    public void stop(ViewSet set) {
        consumers.remove(set.processor());
    }

    @Override
    public boolean hasCaughtUp(Projection projection, ViewSet building, ViewSet live) {
        return consumers.hasPassed(building.processor(), live.processor());
    }

    @Override
    public Set<String> parked(ViewSet set) {
        return consumers.parked(set.processor());
    }

    @Override
    public void forget(ViewSet set) {
        consumers.forget(set.processor());
    }

    /** A batch of messages is a batch of rows. */
    private record RowsOfMessages(TopicProjection projection, ViewSet set, RowStore store) implements MessageSink {

        @Override
        public String name() {
            return set.processor();
        }

        @Override
        public String lasting() {
            return Replays.lasting(projection);
        }

        @Override
        public Set<String> topics() {
            return projection.topics();
        }

        @Override
        public void take(List<Recorded> messages) {
            BatchRows rows = new BatchRows(store);
            rows.readAhead(projection, messages);
            messages.forEach(message -> projection.project(message, rows));
            store.write(rows.changed());
        }
    }
}
