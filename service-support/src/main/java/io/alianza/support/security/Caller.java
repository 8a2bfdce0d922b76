package io.alianza.support.security;

import io.alianza.support.model.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who calls, from the token; a controller takes it as an argument.
 *
 * @param id user or machine client
 * @param roles as given by the gateway
 * @param organisation the outside organisation the user belongs to; empty for the vendor's own people and machines
 */
public record Caller(String id, Set<String> roles, Optional<String> organisation) {

    public boolean has(String role) {
        return roles.contains(role);
    }

    /**
     * Refuses a caller without the role.
     *
     * @throws Refusal 403 unless the caller has one of the roles
     */
    public void mustHave(String... oneOf) {
        for (String role : oneOf) {
            if (roles.contains(role)) {
                return;
            }
        }
        throw Refusal.forbidden("role-missing", Map.of("needed", String.join(", ", oneOf)));
    }

    /**
     * An object of another organisation does not exist for an outside user: the answer is the one of an unknown id.
     *
     * @throws Refusal 404 unless the caller is of the vendor or of that organisation
     */
    public void mustSee(String ownerOrganisation, String objectId) {
        if (organisation.isPresent() && !organisation.get().equals(ownerOrganisation)) {
            throw Refusal.notFound("not-found", Map.of("id", objectId));
        }
    }
}
