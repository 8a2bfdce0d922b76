package io.alianza.support.commands;

import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.support.Origin;
import io.alianza.support.log.LogAutoConfiguration;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Commands of a service that has aggregates. */
@AutoConfiguration(after = LogAutoConfiguration.class)
@ConditionalOnBean(AggregateType.class)
public class CommandsAutoConfiguration {

    /** One virtual thread per unit of work. */
    @Bean(destroyMethod = "shutdown")
    AsynchronousCommandBus commandBus() {
        AsynchronousCommandBus bus = AsynchronousCommandBus.builder()
                .executor(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("command-", 0).factory()))
                .transactionManager(NoTransactionManager.instance())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        CorrelationDataProvider origin = message -> Origin.current();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(origin));
        return bus;
    }

    @Bean
    UnitsOfWork unitsOfWork(AsynchronousCommandBus commandBus) {
        return new UnitsOfWork(commandBus);
    }

    @Bean
    @ConditionalOnMissingBean
    Commands commands(
            EventStore eventStore,
            MongoEventStorageEngine engine,
            EventLog log,
            Clock clock,
            List<AggregateType<?>> types,
            UnitsOfWork unitsOfWork) {
        Aggregates aggregates = new Repositories(eventStore, log, clock).aggregates(types);
        return new AxonCommands(aggregates, unitsOfWork, new IdempotencyKeys(log), log, engine);
    }
}
