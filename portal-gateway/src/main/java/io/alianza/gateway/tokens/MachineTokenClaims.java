package io.alianza.gateway.tokens;

import java.util.Objects;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Says in a machine client's token what it may do, and for whom. */
public final class MachineTokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    @Override
    public void customize(JwtEncodingContext context) {
        ClientSettings settings = context.getRegisteredClient().getClientSettings();
        context.getClaims().claim("roles", Objects.requireNonNull(settings.<Object>getSetting(MachineClients.ROLES)));
        String organisation = settings.getSetting(MachineClients.ORGANISATION);
        if (organisation != null) {
            context.getClaims().claim("org", organisation);
        }
    }
}
