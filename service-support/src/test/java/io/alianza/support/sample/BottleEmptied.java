package io.alianza.support.sample;

import io.alianza.support.Recorded;
import java.time.Instant;
import java.util.Map;

/** Of the published language of another service: its contents went into one of our jars. */
record BottleEmptied(String bottleId, String jarId, int amount) {

    static final String TOPIC = "sample.bottle.events";
    static final String TYPE = "sample.bottle.bottle-emptied.v1";

    /** As the bottle service's log holds it. */
    Recorded recorded(long sequence, String logIdentity) {
        return new Recorded(
                this,
                bottleId + "-" + sequence,
                bottleId,
                sequence,
                4096 + sequence,
                logIdentity,
                Instant.parse("2026-11-23T10:00:00Z"),
                Map.of());
    }
}
