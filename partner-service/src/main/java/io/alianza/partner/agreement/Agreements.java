package io.alianza.partner.agreement;

/** Names of what an agreement is made of. */
public final class Agreements {

    public static final String ID_PREFIX = "agreement";

    private Agreements() {}
}
