package io.alianza.support;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Because of what something happens: correlation, causation, trace and who asked. Bound by the edge for a request, by the
 * inbox for a message and by a reaction for an event; every event recorded meanwhile carries it as metadata.
 */
public final class Origin {

    /** The whole story this belongs to, the same from the first request to the last consequence. */
    public static final String CORRELATION_ID = "correlationId";
    /** The one event or message that led to it directly. */
    public static final String CAUSATION_ID = "causationId";
    /** W3C trace context. */
    public static final String TRACE_PARENT = "traceparent";
    /** User or machine client, by id. */
    public static final String CALLER = "caller";

    private static final ScopedValue<Map<String, String>> CURRENT = ScopedValue.newInstance();

    private Origin() {}

    public static Map<String, String> current() {
        return CURRENT.isBound() ? CURRENT.get() : Map.of();
    }

    public static <R> R with(Map<String, String> metadata, Callable<R> work) throws Exception {
        return ScopedValue.where(CURRENT, Map.copyOf(metadata)).call(work::call);
    }

    public static void run(Map<String, String> metadata, Runnable work) {
        ScopedValue.where(CURRENT, Map.copyOf(metadata)).run(work);
    }

    /** What is caused by an event: the same story, one step on. */
    public static Map<String, String> causedBy(Recorded event) {
        var story = new HashMap<>(event.metadata());
        story.keySet().retainAll(Set.of(CORRELATION_ID, TRACE_PARENT, CALLER));
        story.putIfAbsent(CORRELATION_ID, event.eventId());
        story.put(CAUSATION_ID, event.eventId());
        return story;
    }
}
