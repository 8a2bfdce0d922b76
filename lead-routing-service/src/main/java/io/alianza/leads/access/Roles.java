package io.alianza.leads.access;

import io.alianza.leads.actor.Actor;
import io.alianza.support.model.Refusal;
import io.alianza.support.security.Caller;
import java.util.Map;
import java.util.Optional;

/** The roles of this service: manager and machines act for the vendor, finance and operations read, partners see their own. */
public final class Roles {

    private static final String MANAGER = "manager";
    private static final String INTEGRATION = "integration";
    private static final String FINANCE = "finance";
    private static final String OPERATIONS = "operations";
    private static final String PARTNER_ADMIN = "partner-admin";
    private static final String PARTNER_REP = "partner-rep";

    private Roles() {}

    /** @throws Refusal 403 unless the caller is of the vendor and may act for it */
    public static Actor vendor(Caller caller) {
        if (caller.organisation().isPresent()) {
            throw Refusal.forbidden("role-missing", Map.of("needed", MANAGER + ", " + INTEGRATION));
        }
        caller.mustHave(MANAGER, INTEGRATION);
        return new Actor.Vendor(caller.id(), caller.has(INTEGRATION) || caller.has(FINANCE));
    }

    /** Somebody who works on leads and deals; whose they are is decided where they are. */
    public static Actor worker(Caller caller) {
        if (caller.organisation().isEmpty()) {
            return vendor(caller);
        }
        caller.mustHave(PARTNER_ADMIN, PARTNER_REP);
        return new Actor.PartnerUser(caller.id(), caller.organisation().get());
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
}
