package io.alianza.support.processing;

import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.MongoMessageSource;
import io.alianza.support.log.LogAutoConfiguration;
import java.time.Clock;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** The processors of a service that has a log. */
@AutoConfiguration(after = LogAutoConfiguration.class)
@ConditionalOnBean(EventLog.class)
public class ProcessingAutoConfiguration {

    @Bean
    GivenUpEvents givenUpEvents(MongoDatabase database, Clock clock) {
        return new GivenUpEvents(database, clock);
    }

    @Bean
    StreamingProcessors streamingProcessors(
            MongoMessageSource source,
            TokenStore tokens,
            EventQueues queues,
            RecordedEvents recorded,
            GivenUpEvents givenUp) {
        return new StreamingProcessors(source, tokens, queues, recorded, givenUp);
    }

    @Bean
    NothingForeign nothingForeign(TokenStore tokens, EventQueues queues) {
        return new NothingForeign(tokens, queues);
    }
}
