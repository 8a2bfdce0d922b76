package io.alianza.gateway.access;

import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** How Spring Security sees a person who is signed in. */
final class PortalAuthentication {

    private PortalAuthentication() {}

    static Authentication of(SignedIn user) {
        var authorities = user.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name().toUpperCase(Locale.ROOT)))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, List.copyOf(authorities));
    }
}
