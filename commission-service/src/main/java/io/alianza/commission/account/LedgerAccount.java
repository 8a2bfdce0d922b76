package io.alianza.commission.account;

/** Accounts of the double-entry ledger, each per partner and currency. */
public enum LedgerAccount {
    /** What commissions cost the vendor. */
    EXPENSE,
    /** Earned, not yet approved. */
    ACCRUED,
    /** Approved: the vendor owes it. */
    PAYABLE,
    /** What one year hands to the next; zero over all years. */
    CARRIED_FORWARD
}
