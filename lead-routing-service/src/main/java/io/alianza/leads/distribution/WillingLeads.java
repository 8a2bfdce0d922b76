package io.alianza.leads.distribution;

import io.alianza.leads.lead.Choice;

/** Leads of a decision that was made already: they went along then. */
final class WillingLeads implements LeadDesk {

    @Override
    public boolean offer(String leadId, String partnerId, Entitlement by, Choice choice) {
        return true;
    }

    @Override
    public boolean assignByHand(String leadId, String partnerId, Choice choice) {
        return true;
    }

    @Override
    public boolean refuseAssignment(String leadId, String partnerId, String reason) {
        return true;
    }

    @Override
    public boolean leaveUnassigned(String leadId, String reason, Choice choice) {
        return true;
    }

    @Override
    public boolean recall(String leadId, String partnerId) {
        return true;
    }
}
