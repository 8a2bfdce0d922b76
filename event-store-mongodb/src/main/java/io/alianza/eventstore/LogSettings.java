package io.alianza.eventstore;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/**
 * How a log is opened.
 *
 * @param clock gives commits their recorded time
 * @param patience how long an append may take before its outcome is answered as unknown
 * @param correlationKeys metadata entries under whose values a commit can be found
 */
public record LogSettings(Clock clock, Duration patience, Set<String> correlationKeys) {

    public static final LogSettings DEFAULT =
            new LogSettings(Clock.systemUTC(), Duration.ofSeconds(10), Set.of("correlationId", "traceId"));

    public LogSettings withClock(Clock other) {
        return new LogSettings(other, patience, correlationKeys);
    }

    public LogSettings withPatience(Duration other) {
        return new LogSettings(clock, other, correlationKeys);
    }

    public LogSettings withCorrelationKeys(Set<String> others) {
        return new LogSettings(clock, patience, Set.copyOf(others));
    }
}
