package io.alianza.reporting.messaging;

import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import io.alianza.support.Recorded;
import io.alianza.support.inbox.WireTypes;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import io.alianza.support.views.TopicProjection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Feeds a projection from topics: what comes in the published language it gets in the words of reports. */
public final class FromTopics implements TopicProjection {

    private final Projection projection;
    private final Set<String> topics;

    public FromTopics(Projection projection, String... topics) {
        this.projection = projection;
        this.topics = Set.of(topics);
    }

    /** Which records are read from the wire. */
    public static WireTypes wireTypes() {
        Map<String, Class<?>> byType = Translation.READ.stream()
                .map(PublishedEvents::of)
                .collect(Collectors.toUnmodifiableMap(EventType::type, EventType::record));
        return new WireTypes(byType);
    }

    @Override
    public Set<String> topics() {
        return topics;
    }

    @Override
    public String name() {
        return projection.name();
    }

    @Override
    public int version() {
        return projection.version();
    }

    @Override
    public List<Table<?>> tables() {
        return projection.tables();
    }

    @Override
    public void project(Recorded event, Rows rows) {
        Translation.of(event.payload()).ifPresent(fact -> projection.project(translated(event, fact), rows));
    }

    private static Recorded translated(Recorded event, Object fact) {
        return new Recorded(
                fact,
                event.eventId(),
                event.aggregateId(),
                event.sequence(),
                event.position(),
                event.logIdentity(),
                event.recordedAt(),
                event.metadata());
    }
}
