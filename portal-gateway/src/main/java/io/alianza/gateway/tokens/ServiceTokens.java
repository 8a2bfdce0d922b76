package io.alianza.gateway.tokens;

import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.users.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/**
 * Makes the token the services see when the portal calls them for a user. It never reaches the browser, and lives two
 * minutes; one is used for a minute, because a page makes several calls.
 */
public final class ServiceTokens {

    private static final Duration LIVES = Duration.ofMinutes(2);
    private static final Duration USED_FOR = Duration.ofMinutes(1);
    private static final int REMEMBERED = 2_000;

    private record Minted(String token, Instant usableUntil) {}

    private final JwtEncoder encoder;
    private final String issuer;
    private final Clock clock;
    private final Map<SignedIn, Minted> recent = new ConcurrentHashMap<>();

    public ServiceTokens(JwtEncoder encoder, String issuer, Clock clock) {
        this.encoder = encoder;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** Keyed by all that the token says, so that a changed role gets a new one at once. */
    public String forUser(SignedIn user) {
        Instant now = clock.instant();
        Minted minted = recent.get(user);
        if (minted == null || !minted.usableUntil().isAfter(now)) {
            if (recent.size() >= REMEMBERED) {
                recent.clear();
            }
            minted = new Minted(mint(user, now), now.plus(USED_FOR));
            recent.put(user, minted);
        }
        return minted.token();
    }

    private String mint(SignedIn user, Instant now) {
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .subject(user.userId())
                .issuedAt(now)
                .expiresAt(now.plus(LIVES))
                .claim("roles", user.roles().stream().map(Role::code).toList());
        user.partnerId().ifPresent(id -> claims.claim("org", id));
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }
}
