package io.alianza.partner.partner;

/** What the people store keeps of a partner that is a person, and of a contact. */
public final class PersonFields {

    public static final String LEGAL_NAME = "legalName";
    public static final String TRADE_NAME = "tradeName";
    public static final String TAX_ID = "taxId";
    public static final String NAME = "name";
    public static final String EMAIL = "email";
    public static final String PHONE = "phone";
    public static final String POSITION = "position";
    public static final String LANGUAGE = "language";

    private PersonFields() {}
}
