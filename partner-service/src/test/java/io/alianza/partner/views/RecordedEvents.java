package io.alianza.partner.views;

import io.alianza.support.Origin;
import io.alianza.support.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Events as a log would hand them out. */
public final class RecordedEvents {

    private RecordedEvents() {}

    /** The stream of one aggregate. */
    public static List<Recorded> of(String aggregateId, List<?> payloads) {
        List<Recorded> stream = new ArrayList<>();
        for (Object payload : payloads) {
            stream.add(one(aggregateId, stream.size(), payload));
        }
        return stream;
    }

    public static Recorded one(String aggregateId, long sequence, Object payload) {
        return new Recorded(
                payload,
                "event-" + aggregateId + "-" + sequence,
                aggregateId,
                sequence,
                4096 * (sequence + 1),
                "log-1",
                Instant.parse("2026-03-02T09:00:00Z").plusSeconds(sequence),
                Map.of(Origin.CALLER, "user-1"));
    }
}
