package io.alianza.gateway.portal.shared;

import io.alianza.gateway.settings.GatewayProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What day it is for the vendor. */
@Component
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
}
