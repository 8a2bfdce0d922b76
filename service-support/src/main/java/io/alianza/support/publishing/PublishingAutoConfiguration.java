package io.alianza.support.publishing;

import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.EventLog;
import io.alianza.support.checks.StoppedByRestore;
import io.alianza.support.log.LogAutoConfiguration;
import io.alianza.support.log.LogReader;
import io.alianza.support.topics.Topics;
import io.alianza.support.topics.TopicsAutoConfiguration;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** The publisher of a service that has a log and speaks a published language. */
@AutoConfiguration(after = {LogAutoConfiguration.class, TopicsAutoConfiguration.class})
@ConditionalOnBean({EventLog.class, PublishedLanguage.class})
public class PublishingAutoConfiguration {

    @Bean
    PublisherLease publisherLease(MongoDatabase database, Clock clock) {
        return new PublisherLease(database, clock, PublisherLease.TERM);
    }

    @Bean
    OutgoingMessages outgoingMessages(
            PublishedLanguage language,
            Topics topics,
            @Value("${spring.application.name}") String service,
            JsonMapper json) {
        return new OutgoingMessages(language, topics, service, json);
    }

    @Bean
    PublisherRunner publisherRunner(LogReader reader, PublisherLease lease, OutgoingMessages messages) {
        return new PublisherRunner(new Publisher(reader, lease, messages), messages);
    }

    @Bean
    PublisherLag publisherLag(EventLog log, PublisherLease lease) {
        return new PublisherLag(log, lease);
    }

    @Bean
    StoppedByRestore publisherOfAnotherLog(EventLog log, PublisherLease lease) {
        return () -> lease.isOfAnotherLog(log.identity())
                ? Map.of("publisher", "log restored, rebuild: what is published is another log")
                : Map.of();
    }

    @Bean
    PublisherController publisherController(PublisherLease lease) {
        return new PublisherController(lease);
    }
}
