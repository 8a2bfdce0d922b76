package io.alianza.events;

/** Topics by context. 12 partitions for ever, kept for ever, key = aggregate id. */
public final class Topics {

    public static final String PARTNER = "prm.partner.events";
    public static final String LEAD = "prm.lead.events";
    public static final String COMMISSION = "prm.commission.events";

    private Topics() {}
}
