package io.alianza.support.views;

import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.Durability;
import io.alianza.eventstore.EventLog;
import io.alianza.support.checks.Check;
import io.alianza.support.log.LogReader;
import io.alianza.support.processing.GivenUpEvents;
import io.alianza.support.processing.ProcessingAutoConfiguration;
import io.alianza.support.processing.StreamingProcessors;
import io.alianza.support.store.StoreAutoConfiguration;
import io.alianza.support.topics.ConsumersAutoConfiguration;
import io.alianza.support.topics.TopicConsumers;
import io.alianza.support.topics.TopicReplay;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Read models. */
@AutoConfiguration(
        after = {StoreAutoConfiguration.class, ProcessingAutoConfiguration.class, ConsumersAutoConfiguration.class})
public class ViewsAutoConfiguration {

    @Bean
    Projections projections(ObjectProvider<Projection> projections) {
        return new Projections(projections.orderedStream().toList());
    }

    @Bean
    LiveSets liveSets(MongoDatabase database) {
        return new LiveSets(Durability.view(database));
    }

    @Bean
    Progress progress(MongoDatabase database, Clock clock) {
        return new Progress(Durability.view(database), clock);
    }

    @Bean
    Views views(MongoDatabase database, Projections projections, LiveSets sets, Progress progress) {
        return new MongoViews(Durability.view(database), projections, sets, new ReadAfter(projections, sets, progress));
    }

    @Bean
    ViewKeeper viewKeeper(
            MongoDatabase database,
            Projections projections,
            LiveSets sets,
            Progress progress,
            ObjectProvider<StreamingProcessors> processors,
            ObjectProvider<TopicConsumers> consumers,
            ObjectProvider<EventLog> log,
            Clock clock) {
        MongoDatabase rows = Durability.view(database);
        List<Feeder> feeders = new ArrayList<>();
        processors.ifAvailable(some -> feeders.add(new LogFeeder(rows, progress, some, log.getObject())));
        consumers.ifAvailable(some -> feeders.add(new TopicFeeder(rows, some)));
        return new ViewKeeper(rows, projections, sets, feeders, clock, ViewKeeper.GRACE);
    }

    @Bean
    Check viewsEqualRebuild(
            MongoDatabase database,
            Projections projections,
            LiveSets sets,
            Progress progress,
            ObjectProvider<LogReader> log,
            ObjectProvider<GivenUpEvents> givenUp,
            ObjectProvider<TopicReplay> topics) {
        return new ViewsEqualRebuild(
                Durability.view(database), projections, sets, progress, new Replays(log, givenUp, topics));
    }

    @Bean
    @ConditionalOnWebApplication
    ViewController viewController(Projections projections, LiveSets sets, ViewKeeper keeper) {
        return new ViewController(projections, sets, keeper);
    }
}
