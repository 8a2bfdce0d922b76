package io.alianza.leads.knowledge;

import java.util.Locale;

/** What partner-service says of a partner's standing, as far as it matters here. */
public enum PartnerStatus {
    /** Entered, and perhaps approved, but not yet at work. */
    JOINING,
    ACTIVE,
    SUSPENDED,
    /** Refused or terminated. */
    GONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PartnerStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
