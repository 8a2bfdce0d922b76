package io.alianza.leads.deal;

import io.alianza.leads.actor.BusinessDay;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is won states currency, day and lines.
 *
 * @param mayDateBack whether who states it may say that it was on an earlier day: the day decides agreement and plan
 */
public record AWinIsComplete(
        boolean mayDateBack,
        @Nullable String currency,
        List<DealLine> lines,
        @Nullable LocalDate wonOn,
        LocalDate today)
        implements Rule {

    @Override
    public void verify() {
        Faults faults = DealFields.sale(currency, lines);
        if (wonOn == null) {
            faults.required(null, "/wonOn", "yyyy-MM-dd");
        } else {
            faults.and(BusinessDay.faults(mayDateBack, wonOn, today, "/wonOn"));
        }
        faults.verify();
    }
}
