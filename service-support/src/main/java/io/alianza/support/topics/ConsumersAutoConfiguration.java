package io.alianza.support.topics;

import com.mongodb.client.MongoDatabase;
import io.alianza.support.inbox.WireTypes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.cloud.stream.binder.BinderFactory;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** The consumers of a service that reads topics: it says so by its {@link WireTypes}. */
@AutoConfiguration(after = TopicsAutoConfiguration.class)
@ConditionalOnBean(WireTypes.class)
public class ConsumersAutoConfiguration {

    @Bean(RawBatches.BEAN)
    RawBatches rawBatches() {
        return new RawBatches();
    }

    @Bean(PauseAndRetry.BEAN)
    PauseAndRetry pauseAndRetry() {
        return new PauseAndRetry();
    }

    @Bean
    ParkedMessages parkedMessages(MongoDatabase database, Clock clock) {
        return new ParkedMessages(database, clock);
    }

    @Bean
    TopicConsumers topicConsumers(
            BinderFactory binders,
            Topics topics,
            MongoDatabase database,
            ObjectProvider<WireTypes> types,
            JsonMapper json,
            MeterRegistry metrics,
            ConsumerPositions positions,
            ParkedMessages parked,
            @Value("${spring.application.name}") String service) {
        return new TopicConsumers(
                binders,
                topics,
                new TopicConsumers.Parts(
                        service,
                        new MessageReader(merged(types), json),
                        new KnownLogs(database, parked),
                        parked,
                        metrics),
                positions);
    }

    @Bean
    ConsumerPositions consumerPositions(Topics topics) {
        return new ConsumerPositions(topics);
    }

    @Bean
    TopicReplay topicReplay(Topics topics, ObjectProvider<WireTypes> types, JsonMapper json, ParkedMessages parked) {
        return new TopicReplay(topics, new MessageReader(merged(types), json), parked);
    }

    @Bean
    ConsumerController consumerController(TopicConsumers consumers) {
        return new ConsumerController(consumers);
    }

    private static Map<String, Class<?>> merged(ObjectProvider<WireTypes> types) {
        Map<String, Class<?>> byType = new HashMap<>();
        types.forEach(some -> byType.putAll(some.byType()));
        return byType;
    }
}
