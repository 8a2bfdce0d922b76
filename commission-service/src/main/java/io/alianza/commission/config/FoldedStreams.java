package io.alianza.commission.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
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
        Folded<S> now = before;
        DomainEventStream newer = eventStore.readEvents(id, before.next());
        while (newer.hasNext()) {
            DomainEventMessage<?> event = newer.next();
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
