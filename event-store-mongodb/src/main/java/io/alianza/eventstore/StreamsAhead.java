package io.alianza.eventstore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Beginnings of streams that were read together for a unit of work which is going to load them one by one. Each is handed out once:
 * whoever loads a stream a second time has a reason to look at the log.
 */
final class StreamsAhead {

    private static final String RESOURCE = StreamsAhead.class.getName();

    private final Map<String, Beginning> beginnings = new HashMap<>();

    /**
     * What a load would find.
     *
     * @param snapshot if there is one the events are left to the load, which knows from where on
     * @param events the first ones, up to as many as a load reads at once
     */
    private record Beginning(@Nullable LoggedEvent snapshot, List<AxonEntry.OfAggregate> events) {}

    /** The ones of the unit of work that is active on this thread. */
    static Optional<StreamsAhead> ofThisUnitOfWork() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().getResource(RESOURCE))
                : Optional.empty();
    }

    /**
     * Reads what is not at hand yet.
     *
     * @param atOnce events a load reads at once; a stream that is longer is read on from there
     */
    static void read(Collection<String> aggregates, EventLog log, MongoSnapshots snapshots, int atOnce) {
        StreamsAhead ahead = CurrentUnitOfWork.get().getOrComputeResource(RESOURCE, first -> new StreamsAhead());
        Set<String> wanted = new HashSet<>(aggregates);
        wanted.removeAll(ahead.beginnings.keySet());
        if (!wanted.isEmpty()) {
            ahead.add(wanted, log, snapshots, atOnce);
        }
    }

    private void add(Set<String> wanted, EventLog log, MongoSnapshots snapshots, int atOnce) {
        Map<String, LoggedEvent> found = snapshots.find(wanted);
        wanted.forEach(one -> beginnings.put(one, new Beginning(found.get(one), new ArrayList<>())));
        wanted.removeAll(found.keySet());
        for (LocatedEvent located : log.eventsOfAny(wanted, atOnce)) {
            LoggedEvent event = located.event();
            Beginning beginning = beginnings.get(event.aggregate());
            // What lies beyond is here only if it shares a commit with what was asked for: a gap may be before it.
            if (beginning != null && event.sequence() < atOnce) {
                beginning.events().add(AxonEntry.ofAggregate(event, located.position()));
            }
        }
    }

    boolean has(String aggregate) {
        return beginnings.containsKey(aggregate);
    }

    Optional<LoggedEvent> snapshotOf(String aggregate) {
        return Optional.ofNullable(beginnings.get(aggregate)).map(Beginning::snapshot);
    }

    /** Nothing when it was not read ahead, or from another event on. */
    Optional<List<AxonEntry.OfAggregate>> takeEventsOf(String aggregate, long from) {
        Beginning beginning = beginnings.remove(aggregate);
        return from == 0 && beginning != null && beginning.snapshot() == null
                ? Optional.of(beginning.events())
                : Optional.empty();
    }
}
