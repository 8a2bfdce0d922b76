package io.alianza.leads.deal;

import io.alianza.support.model.Ids;

/** Ids of deals that nobody brought one for. */
public final class DealIds {

    public static final String PREFIX = "deal";

    private DealIds() {}

    /** The deal a lead becomes: there is one at most, and whoever knows the lead knows it. */
    public static String ofLead(String leadId) {
        return Ids.derived(PREFIX, leadId);
    }

    /** The deal under a key of another system. */
    public static String ofSource(String source, String key) {
        return Ids.derived(PREFIX, source, key);
    }
}
