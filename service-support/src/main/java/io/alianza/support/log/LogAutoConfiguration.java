package io.alianza.support.log;

import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.eventstore.LogMeters;
import io.alianza.eventstore.LogSettings;
import io.alianza.eventstore.MongoDeadLetterQueue;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.eventstore.MongoMessageSource;
import io.alianza.eventstore.MongoTokenStore;
import io.alianza.support.commands.AggregateType;
import io.alianza.support.processing.EventQueues;
import io.alianza.support.processing.RecordedEvents;
import io.alianza.support.store.StoreAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The event log of a service that has aggregates: engine, message source, tokens and parked events over one {@link EventLog}. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnBean(AggregateType.class)
public class LogAutoConfiguration {

    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    @Bean
    EventLog eventLog(MongoDatabase database, Clock clock, ObjectProvider<MeterRegistry> metrics) {
        MeterRegistry registry = metrics.getIfAvailable(SimpleMeterRegistry::new);
        return EventLog.open(
                database,
                LogSettings.DEFAULT.withClock(clock).withMonitor(new LogMeters(registry, database.getName())));
    }

    /** Events by their logical names, and roots that are stored as snapshots. */
    @Bean
    @ConditionalOnMissingBean
    EventTypes eventTypes(List<AggregateType<?>> aggregates) {
        EventTypes.Builder types = EventTypes.builder();
        aggregates.forEach(aggregate -> types.add(aggregate.events()));
        aggregates.stream()
                .filter(aggregate -> aggregate.snapshotEvery() > 0)
                .forEach(aggregate -> types.add(aggregate.root()));
        return types.build();
    }

    @Bean
    JsonEventSerializer eventSerializer(EventTypes types) {
        return JsonEventSerializer.of(types);
    }

    @Bean
    MongoEventStorageEngine storageEngine(
            EventLog log, JsonEventSerializer serializer, ObjectProvider<EventUpcaster> upcasters) {
        return MongoEventStorageEngine.builder()
                .log(log)
                .serializer(serializer)
                .upcasterChain(chain(upcasters))
                .build();
    }

    @Bean
    EventStore eventStore(MongoEventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Bean
    MongoMessageSource logMessageSource(
            EventLog log, JsonEventSerializer serializer, ObjectProvider<EventUpcaster> upcasters) {
        return MongoMessageSource.builder()
                .log(log)
                .serializer(serializer)
                .upcasterChain(chain(upcasters))
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    TokenStore tokenStore(EventLog log, Clock clock) {
        return MongoTokenStore.of(log, UUID.randomUUID().toString(), CLAIM_TIMEOUT, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    EventQueues eventQueues(EventLog log, Serializer serializer) {
        return processor -> MongoDeadLetterQueue.of(log, serializer, processor);
    }

    @Bean
    RecordedEvents recordedEvents() {
        return new RecordedEvents();
    }

    @Bean
    LogReader logReader(MongoMessageSource source, EventLog log, RecordedEvents recorded) {
        return new LogReader(source, log, recorded);
    }

    /** Older versions of stored events become newer ones, step by step, in the order of the beans. */
    private static EventUpcasterChain chain(ObjectProvider<EventUpcaster> upcasters) {
        return new EventUpcasterChain(upcasters.orderedStream().toList());
    }
}
