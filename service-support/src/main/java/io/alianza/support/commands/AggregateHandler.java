package io.alianza.support.commands;

import io.alianza.eventstore.EventLog;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Hands a command to its aggregate inside the unit of work of this thread. Axon's own dispatching would nest a second one. */
final class AggregateHandler<A> {

    private final AggregateType<A> type;
    private final Repository<A> repository;
    private final EventLog log;
    private final @Nullable Cache cache;

    /** @param cache where the repository keeps instances; absent when it keeps none */
    AggregateHandler(AggregateType<A> type, Repository<A> repository, EventLog log, @Nullable Cache cache) {
        this.type = type;
        this.repository = repository;
        this.log = log;
        this.cache = cache;
    }

    boolean takes(Class<?> command) {
        return type.commands().isAssignableFrom(command);
    }

    Handled handle(Object command, @Nullable Long expectedVersion) throws Exception {
        String id = CommandTargets.of(command);
        Aggregate<A> aggregate = load(id);
        long before = version(aggregate);
        if (expectedVersion != null && expectedVersion != before) {
            throw new VersionConflict(id, expectedVersion, before);
        }
        try {
            aggregate.handle(message(command));
        } finally {
            DecidedHere.add(Math.toIntExact(version(aggregate) - before));
        }
        return new Handled(id, before, version(aggregate));
    }

    /** Whether this one is in memory, so that its next command need not read its stream. */
    boolean holds(String id) {
        return cache != null && cache.containsKey(id);
    }

    private CommandMessage<?> message(Object command) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(command), type.commands().getName());
    }

    private Aggregate<A> load(String id) throws Exception {
        Aggregate<A> aggregate = repository.loadOrCreate(id, type::newRoot);
        if (cache != null) {
            CurrentUnitOfWork.get().getOrComputeResource("alianza.fresh/" + id, first -> fresh(id, aggregate));
        }
        return aggregate;
    }

    /**
     * A kept instance may lack what another process has appended since; its refusal, or its "already done", would be wrong and
     * no append would notice. A lost race makes Axon drop it, and the next attempt reads the stream.
     */
    private boolean fresh(String id, Aggregate<A> aggregate) {
        if (log.hasEvent(id, version(aggregate) + 1)) {
            throw new ConcurrencyException(id + " has moved on since it was kept in memory");
        }
        return true;
    }

    /** A stream without events is at -1, so that its first event is 0. */
    private static long version(Aggregate<?> aggregate) {
        Long version = aggregate.version();
        return version == null ? -1 : version;
    }

    /**
     * @param before version before the command
     * @param after version after it; the same when it decided to no event
     */
    record Handled(String aggregateId, long before, long after) {

        int events() {
            return Math.toIntExact(after - before);
        }
    }
}
