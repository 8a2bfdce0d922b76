package io.alianza.commission.bulk;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a bulk work is about. */
public sealed interface Scope {

    /** How many commissions, or statements, it was about when it was asked for. */
    long planned();

    /**
     * Approve what was accrued when it was asked for and matches.
     *
     * @param ids these alone; empty: all that match the rest
     * @param partnerId absent: of all partners
     * @param month statement month; absent: of all months
     * @param currency absent: in all currencies
     * @param through position in the log up to which accruals are meant
     */
    record Approvals(
            List<String> ids,
            @Nullable String partnerId,
            @Nullable YearMonth month,
            @Nullable String currency,
            long through,
            long planned)
            implements Scope {

        public Approvals {
            ids = List.copyOf(ids);
        }
    }

    /**
     * Close every statement that can be closed.
     *
     * @param through last month
     * @param partnerId absent: of all partners
     */
    record Closings(YearMonth through, @Nullable String partnerId, long planned) implements Scope {}
}
