package io.alianza.eventstore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the log.
 *
 * @param id event id, unique in the log
 * @param aggregate stream it belongs to; for an event of no aggregate its own id
 * @param sequence place in that stream, from 0 without gap
 * @param aggregateType Axon's name of the aggregate; absent for an event of no aggregate
 * @param type logical name of the payload, such as {@code partner.approved}
 * @param payload JSON text, byte for byte as it was serialized
 * @param metaData JSON text
 * @param timestamp ISO 8601 in UTC with as many fraction digits as Axon gave it
 */
public record LoggedEvent(
        String id,
        String aggregate,
        long sequence,
        @Nullable String aggregateType,
        String type,
        @Nullable String revision,
        String payload,
        String metaData,
        String timestamp) {

    public Instant instant() {
        return Instant.parse(timestamp);
    }

    public boolean isOfAggregate() {
        return aggregateType != null;
    }
}
