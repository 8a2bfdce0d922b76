package io.alianza.commission.config;

import io.alianza.eventstore.MongoEventStorageEngine;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The state of streams that a decision needs to know but does not write to. Each look reads what was appended since the last
 * one, so it is never older than the log; the most recently used states stay in memory.
 */
final class FoldedStreams<S, E> {

    private static final int KEPT = 2_000;

    private final EventStore eventStore;
    private final Class<E> events;
    private final Folded<S> none;
    private final BiFunction<S, E, S> evolve;
    private final Map<String, Folded<S>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Folded<S>> eldest) {
            return size() > KEPT;
        }
    };

    FoldedStreams(EventStore eventStore, Class<E> events, S none, BiFunction<S, E, S> evolve) {
        this.eventStore = eventStore;
        this.events = events;
        this.none = new Folded<>(none, 0);
        this.evolve = evolve;
    }

    /** @param next sequence of the first event that is not in it */
    private record Folded<S>(S state, long next) {}

    S find(String id) {
        Folded<S> before = last(id);
        return keep(
                id, before, eventStore.readEvents(id, before.next()).asStream().toList());
    }

    /** Many of them, by id, with one query for all that is new. */
    Map<String, S> findAll(Set<String> ids, MongoEventStorageEngine engine) {
        Map<String, Folded<S>> before = new HashMap<>();
        Map<String, Long> firstUnknown = new HashMap<>();
        for (String id : ids) {
            Folded<S> last = last(id);
            before.put(id, last);
            firstUnknown.put(id, last.next());
        }
        Map<String, List<DomainEventMessage<?>>> newer = engine.readEventsOfAny(firstUnknown);
        Map<String, S> states = new HashMap<>();
        before.forEach((id, last) -> states.put(id, keep(id, last, newer.getOrDefault(id, List.of()))));
        return states;
    }

    private S keep(String id, Folded<S> before, List<? extends DomainEventMessage<?>> newer) {
        Folded<S> now = before;
        for (DomainEventMessage<?> event : newer) {
            now = new Folded<>(
                    evolve.apply(now.state(), events.cast(event.getPayload())), event.getSequenceNumber() + 1);
        }
        if (now.next() != before.next()) {
            keep(id, now);
        }
        return now.state();
    }

    private synchronized Folded<S> last(String id) {
        return kept.getOrDefault(id, none);
    }

    private synchronized void keep(String id, Folded<S> folded) {
        kept.put(id, folded);
    }
}
