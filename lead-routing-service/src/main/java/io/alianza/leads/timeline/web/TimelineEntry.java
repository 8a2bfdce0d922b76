package io.alianza.leads.timeline.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param type logical name of the event, {@code lead.accepted}
 * @param text a sentence in the caller's language
 * @param partnerId whom it concerns
 * @param reason a key
 * @param by who did it; told to the vendor only
 */
record TimelineEntry(
        Instant recordedAt,
        LocalDate occurredOn,
        String type,
        String text,
        @Nullable String partnerId,
        @Nullable String stage,
        @Nullable String reason,
        String eventId,
        @Nullable String by) {}
