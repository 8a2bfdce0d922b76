package io.alianza.reporting.access;

import io.alianza.support.security.Caller;
import java.util.Optional;

/**
 * Whose figures a caller may see: the vendor's people all, a partner's users their own.
 *
 * @param partnerId the only partner whose figures are shown; empty: all
 */
public record Scope(Optional<String> partnerId) {

    /**
     * What the caller sees of what it asks for.
     *
     * @throws io.alianza.support.model.Refusal 403 without a role for figures, 404 for another partner's
     */
    public static Scope of(Caller caller, Optional<String> askedPartner) {
        if (caller.organisation().isEmpty()) {
            caller.mustHave("manager", "finance", "operations", "integration");
            return new Scope(askedPartner);
        }
        caller.mustHave("partner-admin", "partner-rep");
        askedPartner.ifPresent(asked -> caller.mustSee(asked, asked));
        return new Scope(caller.organisation());
    }
}
