package io.alianza.support.commands;

import io.alianza.eventstore.EventLog;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;

/** Makes the repository of each aggregate; its handlers may ask for the {@link Clock} and for {@link Commands}. */
final class Repositories {

    /** Ten milliseconds each: a writer that waits longer for its aggregate is told to come back. */
    private static final int LOCK_ATTEMPTS = 500;

    private final EventStore eventStore;
    private final EventLog log;
    private final Clock clock;

    Repositories(EventStore eventStore, EventLog log, Clock clock) {
        this.eventStore = eventStore;
        this.log = log;
        this.clock = clock;
    }

    Aggregates aggregates(List<AggregateType<?>> types) {
        List<AggregateHandler<?>> handlers = new ArrayList<>();
        types.forEach(type -> handlers.add(handlerOf(type)));
        return new Aggregates(handlers);
    }

    private <A> AggregateHandler<A> handlerOf(AggregateType<A> type) {
        AggregateModel<A> model =
                AnnotatedAggregateMetaModelFactory.inspectAggregate(type.root(), parametersOf(type.root()));
        EventSourcingRepository.Builder<A> builder = EventSourcingRepository.builder(type.root())
                .eventStore(eventStore)
                .aggregateModel(model)
                .lockFactory(PessimisticLockFactory.builder()
                        .acquireAttempts(LOCK_ATTEMPTS)
                        .build())
                .snapshotTriggerDefinition(snapshotsOf(type, model));
        Cache cache = type.kept() > 0 ? new MostRecentlyUsed(type.kept()) : null;
        Repository<A> repository = (cache == null ? builder : builder.cache(cache)).build();
        return new AggregateHandler<>(type, repository, log, cache);
    }

    private ParameterResolverFactory parametersOf(Class<?> root) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(root),
                new CommandsAsParameter(),
                new SimpleResourceParameterResolverFactory(List.of(clock)));
    }

    private <A> SnapshotTriggerDefinition snapshotsOf(AggregateType<A> type, AggregateModel<A> model) {
        if (type.snapshotEvery() == 0) {
            return NoSnapshotTriggerDefinition.INSTANCE;
        }
        Snapshotter snapshotter = AggregateSnapshotter.builder()
                .eventStore(eventStore)
                .executor(Thread::startVirtualThread)
                .aggregateFactories(List.of(new GenericAggregateFactory<>(model)))
                .build();
        return new EventCountSnapshotTriggerDefinition(snapshotter, type.snapshotEvery());
    }
}
