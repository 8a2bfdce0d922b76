package io.alianza.commission.account.views;

import io.alianza.commission.bulk.Scope.Approvals;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;

/** Which commissions a bulk approval without ids is about: the same for what is shown before and what is done after. */
public final class CommissionsToApprove {

    private CommissionsToApprove() {}

    /** In order of id, so that a cursor stays valid while rows leave the state they are looked for in. */
    public static RowQuery in(Approvals scope) {
        RowQuery query = RowQuery.all()
                .where("state", CommissionState.ACCRUED)
                .where("accruedAt", Comparison.LESS_THAN, scope.through() + 1);
        query = scope.partnerId() == null ? query : query.where("partnerId", scope.partnerId());
        query = scope.month() == null ? query : query.where("month", scope.month());
        return scope.currency() == null ? query : query.where("currency", scope.currency());
    }
}
