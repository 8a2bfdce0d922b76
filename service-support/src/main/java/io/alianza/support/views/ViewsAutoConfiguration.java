package io.alianza.support.views;

import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.Durability;
import io.alianza.support.processing.ProcessingAutoConfiguration;
import io.alianza.support.processing.StreamingProcessors;
import io.alianza.support.store.StoreAutoConfiguration;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Read models. */
@AutoConfiguration(after = {StoreAutoConfiguration.class, ProcessingAutoConfiguration.class})
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
        return new MongoViews(
                Durability.view(database), projections, sets, new ReadAfter(projections, sets, progress));
    }

    @Bean
    @ConditionalOnBean(StreamingProcessors.class)
    LogViews logViews(
            MongoDatabase database,
            Projections projections,
            LiveSets sets,
            Progress progress,
            StreamingProcessors processors) {
        return new LogViews(Durability.view(database), projections, sets, progress, processors);
    }
}
