package io.alianza.commission.account;

/** What is not known yet, so that a won deal cannot be computed. It is never taken for a zero. */
public enum WaitingFor {
    /** No agreement of the partner was in force on the day it was won, as far as is known. */
    AGREEMENT("agreement"),
    /** The agreement names a plan that nobody has published. */
    PLAN("plan"),
    /** The plan has no version for that day. */
    PLAN_VERSION("plan-version"),
    /** The plan is not made for the agreement's legal regime. */
    PLAN_FOR_REGIME("plan-for-regime");

    private final String code;

    WaitingFor(String code) {
        this.code = code;
    }

    /** Stable key, for interfaces and message files. */
    public String code() {
        return code;
    }
}
