package io.alianza.support.commands;

import java.time.Clock;
import java.util.List;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.Repository;

/** Makes the repository of each aggregate; its handlers may ask for the {@link Clock} and for {@link Commands}. */
final class Repositories {

    /** Ten milliseconds each: a writer that waits longer for its aggregate is told to come back. */
    private static final int LOCK_ATTEMPTS = 500;

    private final EventStore eventStore;
    private final Snapshotter snapshotter;
    private final Clock clock;

    Repositories(EventStore eventStore, Snapshotter snapshotter, Clock clock) {
        this.eventStore = eventStore;
        this.snapshotter = snapshotter;
        this.clock = clock;
    }

    <A> AggregateHandler<A> handlerOf(AggregateType<A> type) {
        return new AggregateHandler<>(type, repositoryOf(type), eventStore);
    }

    private <A> Repository<A> repositoryOf(AggregateType<A> type) {
        EventSourcingRepository.Builder<A> builder = EventSourcingRepository.builder(type.root())
                .eventStore(eventStore)
                .parameterResolverFactory(parametersOf(type.root()))
                .lockFactory(PessimisticLockFactory.builder()
                        .acquireAttempts(LOCK_ATTEMPTS)
                        .build())
                .snapshotTriggerDefinition(snapshotsOf(type));
        return (type.kept() > 0 ? builder.cache(new MostRecentlyUsed(type.kept())) : builder).build();
    }

    private ParameterResolverFactory parametersOf(Class<?> root) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(root),
                new CommandsAsParameter(),
                new SimpleResourceParameterResolverFactory(List.of(clock)));
    }

    private SnapshotTriggerDefinition snapshotsOf(AggregateType<?> type) {
        return type.snapshotEvery() > 0
                ? new EventCountSnapshotTriggerDefinition(snapshotter, type.snapshotEvery())
                : NoSnapshotTriggerDefinition.INSTANCE;
    }
}
