package io.alianza.support;

import java.time.Instant;
import java.util.Map;

/**
 * An event as it was recorded, from the service's own log or, translated, from a topic.
 *
 * @param payload the domain event, or the integration event when it came over a topic
 * @param eventId id of the event, UUIDv7
 * @param aggregateId stream it belongs to
 * @param sequence place in that stream, from 0, without gap
 * @param position place in the log (commit x 4096 + offset)
 * @param logIdentity identity of the log that position counts in
 * @param recordedAt the commit's instant, never before its predecessor's
 * @param metadata correlation, causation, trace, who caused it
 */
public record Recorded(
        Object payload,
        String eventId,
        String aggregateId,
        long sequence,
        long position,
        String logIdentity,
        Instant recordedAt,
        Map<String, String> metadata) {

    /**
     * The same with a higher sequence.
     *
     * @param more by how much
     */
    public Recorded raisedBy(long more) {
        return new Recorded(
                payload, eventId, aggregateId, sequence + more, position, logIdentity, recordedAt, metadata);
    }
}
