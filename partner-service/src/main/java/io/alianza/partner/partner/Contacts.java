package io.alianza.partner.partner;

/** Names of what is kept of a contact in the people store. */
public final class Contacts {

    public static final String ID_PREFIX = "contact";

    private Contacts() {}
}
