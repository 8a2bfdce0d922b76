package io.alianza.gateway.config;

import com.mongodb.client.MongoDatabase;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.alianza.gateway.access.Admission;
import io.alianza.gateway.settings.GatewayProperties;
import io.alianza.gateway.tokens.ApiTokens;
import io.alianza.gateway.tokens.MachineClients;
import io.alianza.gateway.tokens.MachineTokenClaims;
import io.alianza.gateway.tokens.NothingToRemember;
import io.alianza.gateway.tokens.ServiceTokens;
import io.alianza.gateway.tokens.SigningKeys;
import io.alianza.support.security.RememberedTokens;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;

/** Keys, clients and the tokens made with them. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    SigningKeys signingKeys(MongoDatabase database, GatewayProperties house, Clock clock) {
        return new SigningKeys(database, house.secret(), clock);
    }

    @Bean
    MachineClients machineClients(MongoDatabase database) {
        return new MachineClients(database);
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(GatewayProperties house) {
        return AuthorizationServerSettings.builder().issuer(house.issuer()).build();
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new NothingToRemember();
    }

    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
        var encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(SigningKeys::signing);
        return encoder;
    }

    @Bean
    JwtGenerator tokenGenerator(JwtEncoder encoder) {
        var generator = new JwtGenerator(encoder);
        generator.setJwtCustomizer(new MachineTokenClaims());
        return generator;
    }

    /** The gateway reads its own keys; asking itself over HTTP would tie its start to its being started. */
    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, GatewayProperties house, Clock clock) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(house.issuer()));
        return new RememberedTokens(decoder, clock);
    }

    @Bean
    ApiTokens apiTokens(MachineClients clients, Admission admission) {
        return new ApiTokens(clients, admission);
    }

    @Bean
    ServiceTokens serviceTokens(JwtEncoder encoder, GatewayProperties house, Clock clock) {
        return new ServiceTokens(encoder, house.issuer(), clock);
    }
}
