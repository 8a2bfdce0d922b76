package io.alianza.eventstore;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/**
 * How a log is opened.
 *
 * @param clock gives commits their recorded time
 * @param patience how long an append may take before its outcome is answered as unknown
 * @param storeTimeout how long one operation of the store may take, finding a server and all else included, before it is given up;
 *     less than the patience, so that an append gets a second chance on another connection
 * @param correlationKeys metadata entries under whose values a commit can be found
 * @param monitor is told what happens
 */
public record LogSettings(
        Clock clock, Duration patience, Duration storeTimeout, Set<String> correlationKeys, LogMonitor monitor) {

    public static final LogSettings DEFAULT = new LogSettings(
            Clock.systemUTC(),
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Set.of("correlationId", "traceId"),
            LogMonitor.SILENT);

    public LogSettings withClock(Clock other) {
        return new LogSettings(other, patience, storeTimeout, correlationKeys, monitor);
    }

    public LogSettings withPatience(Duration other) {
        return new LogSettings(clock, other, storeTimeout, correlationKeys, monitor);
    }

    public LogSettings withStoreTimeout(Duration other) {
        return new LogSettings(clock, patience, other, correlationKeys, monitor);
    }

    public LogSettings withCorrelationKeys(Set<String> others) {
        return new LogSettings(clock, patience, storeTimeout, Set.copyOf(others), monitor);
    }

    public LogSettings withMonitor(LogMonitor other) {
        return new LogSettings(clock, patience, storeTimeout, correlationKeys, other);
    }
}
