package io.alianza.gateway.portal.shared;

import io.alianza.gateway.config.GatewayProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What day it is for the vendor, and how much of a deadline is left. Templates know it as {@code @timing}. */
@Component("timing")
public final class Timing {

    private final Clock clock;
    private final ZoneId zone;

    public Timing(Clock clock, GatewayProperties house) {
        this.clock = clock;
        zone = house.zone();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public YearMonth lastMonth() {
        return YearMonth.from(today()).minusMonths(1);
    }

    /** Whole hours until then, negative when it is over. */
    public long hoursUntil(Instant deadline) {
        return Duration.between(clock.instant(), deadline).toHours();
    }

    public boolean isOver(@Nullable Instant deadline) {
        return deadline != null && deadline.isBefore(clock.instant());
    }

    /** Less than a working day is left. */
    public boolean isUrgent(@Nullable Instant deadline) {
        return deadline != null && hoursUntil(deadline) < 8;
    }

    /** The part of the time that is gone, 0 to 100: for a bar, which is decoration. */
    public long gone(@Nullable Instant from, @Nullable Instant deadline) {
        if (from == null || deadline == null || !deadline.isAfter(from)) {
            return 0;
        }
        long all = Duration.between(from, deadline).toSeconds();
        long gone = Duration.between(from, clock.instant()).toSeconds();
        return Math.clamp(gone * 100 / all, 0, 100);
    }
}
