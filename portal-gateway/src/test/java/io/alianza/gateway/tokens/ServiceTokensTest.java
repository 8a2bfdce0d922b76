package io.alianza.gateway.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.users.Role;
import io.alianza.support.testing.TickingClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

class ServiceTokensTest {

    private final TickingClock clock = new TickingClock();
    private final List<JwtEncoderParameters> signed = new ArrayList<>();
    private final ServiceTokens tokens = new ServiceTokens(this::sign, "http://gateway.example", clock);

    private Jwt sign(JwtEncoderParameters what) {
        signed.add(what);
        return Jwt.withTokenValue("token-" + signed.size())
                .header("alg", "RS256")
                .claims(claims -> claims.putAll(what.getClaims().getClaims()))
                .build();
    }

    private static SignedIn user(String id, Role... roles) {
        return new SignedIn(id, List.of(roles), Optional.empty(), Locale.of("es"), ZoneOffset.UTC);
    }

    @Test
    void one_signature_serves_a_minute_of_a_token_that_lives_two() {
        String first = tokens.forUser(user("user-1", Role.MANAGER));
        clock.move(Duration.ofSeconds(59));
        assertThat(tokens.forUser(user("user-1", Role.MANAGER))).isEqualTo(first);

        clock.move(Duration.ofSeconds(1));
        assertThat(tokens.forUser(user("user-1", Role.MANAGER))).isNotEqualTo(first);
        assertThat(signed).hasSize(2);
    }

    @Test
    void a_changed_role_is_in_the_very_next_token() {
        tokens.forUser(user("user-1", Role.MANAGER, Role.FINANCE));
        tokens.forUser(user("user-1", Role.MANAGER));

        assertThat(signed.getLast().getClaims().getClaimAsStringList("roles")).containsExactly("manager");
    }

    @Test
    void nobody_gets_the_token_of_another() {
        assertThat(tokens.forUser(user("user-1", Role.MANAGER)))
                .isNotEqualTo(tokens.forUser(user("user-2", Role.MANAGER)));
        assertThat(signed.getLast().getClaims().getSubject()).isEqualTo("user-2");
    }
}
