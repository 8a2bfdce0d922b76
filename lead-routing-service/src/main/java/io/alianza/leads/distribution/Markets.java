package io.alianza.leads.distribution;

/** Each market has a distribution of its own; there is one to begin with. */
public final class Markets {

    public static final String DEFAULT = "market-default";

    private Markets() {}
}
