package io.alianza.partner.uniqueness;

/** What must be unique, by the word that stands in the refusal. */
public enum Unique {
    TAX_ID("tax-id"),
    PARTNER_NUMBER("partner-number");

    private final String code;

    Unique(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Prefix of the reservation's id. */
    public String prefix() {
        return code + "-reservation";
    }
}
