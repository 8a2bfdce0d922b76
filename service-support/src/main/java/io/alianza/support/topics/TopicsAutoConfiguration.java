package io.alianza.support.topics;

import io.alianza.support.SupportSettings;
import io.alianza.support.store.StoreAutoConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Where the topics are. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
public class TopicsAutoConfiguration {

    @Bean
    Topics topics(@Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers, SupportSettings settings) {
        return new Topics(brokers, settings.topicPrefix());
    }
}
