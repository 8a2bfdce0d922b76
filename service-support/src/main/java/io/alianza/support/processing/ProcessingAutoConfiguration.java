package io.alianza.support.processing;

import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.MongoMessageSource;
import io.alianza.support.log.LogAutoConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** The processors of a service that has a log. */
@AutoConfiguration(after = LogAutoConfiguration.class)
@ConditionalOnBean(EventLog.class)
public class ProcessingAutoConfiguration {

    @Bean
    StreamingProcessors streamingProcessors(
            MongoMessageSource source, TokenStore tokens, EventQueues queues, RecordedEvents recorded) {
        return new StreamingProcessors(source, tokens, queues, recorded);
    }

    @Bean
    NothingForeign nothingForeign(TokenStore tokens, EventQueues queues) {
        return new NothingForeign(tokens, queues);
    }
}
