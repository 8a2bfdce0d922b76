package io.alianza.commission.account.web;

import io.alianza.commission.bulk.Scope.Approvals;
import io.alianza.support.model.Faults;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which commissions to approve: by id, or all accrued ones that match.
 *
 * @param id a creation may bring it: {@code approvals-} and a UUID
 * @param ids at most 1,000
 * @param filter instead of ids; an empty one means all
 */
record ApprovalRequest(
        @Nullable String id,
        @Nullable List<String> ids,
        @Nullable Filter filter) {

    private static final int MOST_IDS = 1_000;

    /** All that are given must match. */
    record Filter(
            @Nullable String partnerId,
            @Nullable YearMonth month,
            @Nullable String currency) {

        Approvals through(long position, long planned) {
            return new Approvals(List.of(), partnerId, month, currency, position, planned);
        }
    }

    void verify() {
        int given = ids == null ? 0 : ids.size();
        new Faults()
                .unless((ids == null) != (filter == null), "/ids", "ids-or-filter", null, "ids | filter")
                .unless(ids == null || (given > 0 && given <= MOST_IDS), "/ids", "length", null, "1.." + MOST_IDS)
                .verify();
    }
}
