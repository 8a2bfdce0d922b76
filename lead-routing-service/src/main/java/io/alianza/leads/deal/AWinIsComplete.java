package io.alianza.leads.deal;

import io.alianza.support.model.Faults;
import io.alianza.support.model.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is won states currency, day and lines.
 *
 * @param mayDateBack a partner may not: the day decides agreement and plan, so moving it is the vendor's business
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
            faults.unless(!wonOn.isAfter(today), "/wonOn", "in-future", wonOn.toString(), "≤ " + today)
                    .unless(
                            mayDateBack || !wonOn.isBefore(today),
                            "/wonOn",
                            "in-past",
                            wonOn.toString(),
                            today.toString());
        }
        faults.verify();
    }
}
