package io.alianza.partner.access;

import io.alianza.support.model.Refusal;
import io.alianza.support.security.Caller;
import java.util.Map;
import java.util.Optional;

/** The roles of this service: manager and machines write, finance and operations read, partners see themselves. */
public final class Roles {

    private static final String MANAGER = "manager";
    private static final String INTEGRATION = "integration";
    private static final String FINANCE = "finance";
    private static final String OPERATIONS = "operations";
    private static final String PARTNER_ADMIN = "partner-admin";
    private static final String PARTNER_REP = "partner-rep";

    private Roles() {}

    /**
     * The vendor's managers and machines write.
     *
     * @throws Refusal 403 to everybody else
     */
    public static void mustWrite(Caller caller) {
        if (caller.organisation().isPresent()) {
            throw Refusal.forbidden("role-missing", Map.of("needed", MANAGER + ", " + INTEGRATION));
        }
        caller.mustHave(MANAGER, INTEGRATION);
    }

    /** The only partner the caller may see; empty when it may see all. */
    public static Optional<String> onlyPartner(Caller caller) {
        if (caller.organisation().isPresent()) {
            caller.mustHave(PARTNER_ADMIN, PARTNER_REP);
        } else {
            caller.mustHave(MANAGER, INTEGRATION, FINANCE, OPERATIONS);
        }
        return caller.organisation();
    }

    /**
     * What is another partner's does not exist.
     *
     * @throws Refusal 404, as for an unknown id, unless the caller may see the partner
     */
    public static void mustSee(Caller caller, String partnerId, String objectId) {
        onlyPartner(caller);
        caller.mustSee(partnerId, objectId);
    }

    /** Contacts are the vendor's business and that of the partner's own admin. */
    public static void mustKeepContacts(Caller caller, String partnerId) {
        mustSee(caller, partnerId, partnerId);
        if (caller.organisation().isPresent()) {
            caller.mustHave(PARTNER_ADMIN);
        } else {
            mustWrite(caller);
        }
    }

    /** Importers and finance state what happened on an earlier day; everybody else what happens today. */
    static boolean mayDateBack(Caller caller) {
        return caller.has(INTEGRATION) || caller.has(FINANCE);
    }
}
