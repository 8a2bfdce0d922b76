package io.alianza.gateway.tokens;

import io.alianza.gateway.access.Admission;
import java.util.List;
import java.util.Objects;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A token that is valid by its signature must also belong to somebody who still may come in: asked on every request. */
public final class ApiTokens implements Converter<Jwt, AbstractAuthenticationToken> {

    private final MachineClients clients;
    private final Admission admission;

    public ApiTokens(MachineClients clients, Admission admission) {
        this.clients = clients;
        this.admission = admission;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String subject = token.getSubject();
        if (subject == null
                || (clients.find(subject).isEmpty() && admission.find(subject).isEmpty())) {
            throw new InvalidBearerTokenException("whoever this token was made for may no longer come in");
        }
        List<String> roles = Objects.requireNonNullElse(token.getClaimAsStringList("roles"), List.of());
        return new JwtAuthenticationToken(
                token,
                roles.stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList(),
                subject);
    }
}
