package io.alianza.partner.access;

import io.alianza.support.model.Faults;
import io.alianza.support.security.Caller;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The business day of a fact, in the vendor's zone. */
@Component
public final class BusinessDays {

    private final Clock clock;

    BusinessDays(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day a caller states; today when it states none. A future day is refused where it is decided. */
    public LocalDate of(@Nullable LocalDate stated, Caller caller) {
        LocalDate today = today();
        if (stated == null) {
            return today;
        }
        boolean allowed = !stated.isBefore(today) || Roles.mayDateBack(caller);
        new Faults()
                .unless(allowed, "/occurredOn", "in-past", stated.toString(), today.toString())
                .verify();
        return stated;
    }
}
