package io.alianza.reporting.funnel;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stage of the funnel, or where leads are that did not pass through it.
 *
 * @param stage captured, offered, accepted, won; then declined, lost, invalid, waiting, unassignable
 * @param leads how many of those followed came so far, or are there
 * @param ofPrevious share of the stage before; empty for the first, and where nobody came so far
 * @param ofFirst share of the first stage
 * @param medianDays from the stage before to this one, in days of business time
 * @param meanDays the same, on average
 */
public record FunnelStage(
        String stage,
        long leads,
        Optional<BigDecimal> ofPrevious,
        Optional<BigDecimal> ofFirst,
        Optional<BigDecimal> medianDays,
        Optional<BigDecimal> meanDays) {}
