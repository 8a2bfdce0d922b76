package io.alianza.leads.distribution;

import io.alianza.leads.lead.Choice;

/**
 * The leads of the commit that is being made. Each says itself whether it goes along: it may have been closed, or asked for by
 * hand, since the fact that is being taken up. Nothing is handed out that does not.
 */
interface LeadDesk {

    /** @return whether the lead went along */
    boolean offer(String leadId, String partnerId, Entitlement by, Choice choice);

    boolean assignByHand(String leadId, String partnerId, Choice choice);

    boolean refuseAssignment(String leadId, String partnerId, String reason);

    boolean leaveUnassigned(String leadId, String reason, Choice choice);

    /** Takes an offer back that was not accepted yet; what is held stays. The lead's own fact then frees the capacity. */
    boolean recall(String leadId, String partnerId);
}
