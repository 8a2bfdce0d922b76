package io.alianza.commission.access;

import io.alianza.support.model.Refusal;
import io.alianza.support.security.Caller;
import java.util.Map;
import java.util.Optional;

/** The roles of this service: finance decides, machines bring plans, the vendor's people read, partners see their own. */
public final class Roles {

    private static final String FINANCE = "finance";
    private static final String MANAGER = "manager";
    private static final String INTEGRATION = "integration";
    private static final String OPERATIONS = "operations";
    private static final String PARTNER_ADMIN = "partner-admin";
    private static final String PARTNER_REP = "partner-rep";

    private Roles() {}

    /** Approving and closing. */
    public static void mustDecide(Caller caller) {
        mustBeOfTheVendor(caller, FINANCE);
    }

    public static void mustMakePlans(Caller caller) {
        mustBeOfTheVendor(caller, FINANCE, INTEGRATION);
    }

    /** The only partner the caller may see; empty when it may see all. */
    public static Optional<String> onlyPartner(Caller caller) {
        if (caller.organisation().isPresent()) {
            caller.mustHave(PARTNER_ADMIN, PARTNER_REP);
        } else {
            caller.mustHave(FINANCE, MANAGER, INTEGRATION, OPERATIONS);
        }
        return caller.organisation();
    }

    /** What the vendor's own people look at before they decide. */
    public static void mustSeeAll(Caller caller) {
        mustBeOfTheVendor(caller, FINANCE, MANAGER, INTEGRATION, OPERATIONS);
    }

    /** @throws Refusal 404, as for an unknown id, unless the caller may see the partner */
    public static void mustSee(Caller caller, String partnerId, String objectId) {
        onlyPartner(caller);
        caller.mustSee(partnerId, objectId);
    }

    private static void mustBeOfTheVendor(Caller caller, String... oneOf) {
        if (caller.organisation().isPresent()) {
            throw Refusal.forbidden("role-missing", Map.of("needed", String.join(", ", oneOf)));
        }
        caller.mustHave(oneOf);
    }
}
