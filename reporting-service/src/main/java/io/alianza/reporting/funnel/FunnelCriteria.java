package io.alianza.reporting.funnel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which leads are followed. For the vendor those that came in within the span; for a partner the offers it got within it.
 *
 * @param from first day
 * @param to day after the last
 * @param partnerId whose offers
 */
public record FunnelCriteria(Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> partnerId) {

    boolean within(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && to.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
