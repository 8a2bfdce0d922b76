package io.alianza.commission.account.views;

/** Where a commission is in its life, as it is written in rows, lists and filters. */
public final class CommissionState {

    public static final String WAITING = "waiting";
    public static final String ACCRUED = "accrued";
    public static final String APPROVED = "approved";
    public static final String ON_STATEMENT = "on-statement";

    private CommissionState() {}
}
