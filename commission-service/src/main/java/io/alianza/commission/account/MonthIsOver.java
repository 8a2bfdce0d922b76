package io.alianza.commission.account;

import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** A deal of today could still be won in a month that is not over. */
record MonthIsOver(YearMonth month, LocalDate today) implements Rule {

    @Override
    public void verify() {
        if (!today.isAfter(month.atEndOfMonth())) {
            throw Refusal.conflict("month-not-over", Map.of("month", month.toString()));
        }
    }
}
