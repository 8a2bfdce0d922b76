package io.alianza.gateway.users;

import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner's user has a partner and only partner roles; the vendor's people have no partner and only vendor roles. */
final class RolesMatchTheOrganisation {

    private RolesMatchTheOrganisation() {}

    static void verify(List<String> roles, @Nullable String partnerId) {
        boolean ofPartner = partnerId != null;
        if (roles.isEmpty()) {
            throw refused("roles-missing", "", ofPartner);
        }
        for (String code : roles) {
            if (Role.of(code).filter(role -> role.isOfPartner() == ofPartner).isEmpty()) {
                throw refused("role-not-allowed", code, ofPartner);
            }
        }
    }

    private static Refusal refused(String code, String value, boolean ofPartner) {
        String expected = ofPartner ? "partner-admin, partner-rep" : "manager, finance, operations";
        return Refusal.invalid(List.of(new FieldFault("/roles", code, value, expected)));
    }
}
