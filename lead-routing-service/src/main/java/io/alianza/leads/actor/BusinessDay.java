package io.alianza.leads.actor;

import io.alianza.support.model.Faults;
import java.time.LocalDate;

/** The day somebody states for what happened: it decides priority, agreement and plan, so few may say that it was earlier. */
public final class BusinessDay {

    private BusinessDay() {}

    /** @param mayDateBack as {@link Actor#mayDateBack()} */
    public static Faults faults(boolean mayDateBack, LocalDate stated, LocalDate today, String pointer) {
        return new Faults()
                .unless(!stated.isAfter(today), pointer, "in-future", stated.toString(), "≤ " + today)
                .unless(
                        mayDateBack || !stated.isBefore(today),
                        pointer,
                        "in-past",
                        stated.toString(),
                        today.toString());
    }
}
