package io.alianza.gateway.access;

import io.alianza.gateway.users.Role;
import java.security.Principal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who is looking at the portal, as of this request.
 *
 * @param partnerId of a partner's user; absent for the vendor's people
 */
public record SignedIn(String userId, List<Role> roles, Optional<String> partnerId, Locale language, ZoneId zone)
        implements Principal {

    @Override
    public String getName() {
        return userId;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** @throws AccessDeniedException unless the user has one of the roles; the page then looks as if it were not there */
    public void mustHave(Role... oneOf) {
        if (roles.stream().noneMatch(List.of(oneOf)::contains)) {
            throw new AccessDeniedException("needs one of " + List.of(oneOf));
        }
    }

    public boolean isPartner() {
        return partnerId.isPresent();
    }

    public boolean isManager() {
        return has(Role.MANAGER);
    }

    public boolean isFinance() {
        return has(Role.FINANCE);
    }

    public boolean isOperations() {
        return has(Role.OPERATIONS);
    }

    public boolean isPartnerAdmin() {
        return has(Role.PARTNER_ADMIN);
    }
}
