package io.alianza.gateway.users;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do. The vendor's roles may be combined; a partner's are never mixed with the vendor's. */
public enum Role {
    MANAGER("manager", false),
    FINANCE("finance", false),
    OPERATIONS("operations", false),
    PARTNER_ADMIN("partner-admin", true),
    PARTNER_REP("partner-rep", true);

    private final String code;
    private final boolean ofPartner;

    Role(String code, boolean ofPartner) {
        this.code = code;
        this.ofPartner = ofPartner;
    }

    /** As it stands in events and in the {@code roles} claim of a token. */
    public String code() {
        return code;
    }

    public boolean isOfPartner() {
        return ofPartner;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
