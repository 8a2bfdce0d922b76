package io.alianza.support.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Issues tokens as the gateway does, signed with a key that only this test's service trusts. */
public final class TestTokens {

    private final NimbusJwtEncoder encoder;

    private TestTokens(RSAKey key) {
        this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
    }

    /** For a user of the vendor, or a machine client. */
    public String of(String subject, String... roles) {
        return token(JwtClaimsSet.builder().subject(subject).claim("roles", List.of(roles)));
    }

    /** For a user of an outside organisation. */
    public String ofOrganisation(String subject, String organisation, String... roles) {
        return token(JwtClaimsSet.builder()
                .subject(subject)
                .claim("org", organisation)
                .claim("roles", List.of(roles)));
    }

    /** Well formed and signed, but no longer valid. */
    public String expired(String subject, String... roles) {
        Instant past = Instant.now().minus(Duration.ofHours(2));
        return signed(JwtClaimsSet.builder()
                .subject(subject)
                .claim("roles", List.of(roles))
                .issuedAt(past)
                .expiresAt(past.plusSeconds(60)));
    }

    private String token(JwtClaimsSet.Builder claims) {
        Instant now = Instant.now();
        return signed(claims.issuedAt(now).expiresAt(now.plus(Duration.ofHours(1))));
    }

    private String signed(JwtClaimsSet.Builder claims) {
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(
                        JwtEncoderParameters.from(header, claims.issuer("test").build()))
                .getTokenValue();
    }

    /** The key pair of a test, and the service's trust in it. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configured {

        @Bean
        RSAKey testKey() throws JOSEException {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        }

        @Bean
        TestTokens testTokens(RSAKey testKey) {
            return new TestTokens(testKey);
        }

        @Bean
        JwtDecoder jwtDecoder(RSAKey testKey) throws JOSEException {
            return NimbusJwtDecoder.withPublicKey(testKey.toRSAPublicKey()).build();
        }
    }
}
