package io.alianza.leads.distribution;

import io.alianza.leads.lead.Need;

/**
 * A lead nobody could be offered. It is tried again when agreements change or capacity frees up.
 *
 * @param order place in the line of those that are tried again: position of the fact that made it wait
 * @param reason one of the constants
 */
record Unassigned(String leadId, Need need, long order, String reason) {

    /** No active partner that works leads has an agreement that covers it. */
    static final String NO_PARTNER_AUTHORISED = "no-partner-authorised";

    /** Somebody would be entitled, but is full. */
    static final String NO_CAPACITY = "no-capacity";

    /** Everybody who is entitled did not want it. */
    static final String DECLINED_BY_ALL = "declined-by-all";
}
