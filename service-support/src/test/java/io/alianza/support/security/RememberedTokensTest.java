package io.alianza.support.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.support.testing.TickingClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private static final Duration LIVES = Duration.ofMinutes(10);

    private final TickingClock clock = new TickingClock();
    private final List<String> checked = new ArrayList<>();
    private final RememberedTokens tokens = new RememberedTokens(this::check, clock, 2);

    /** As the signing keys would: everything is good that does not say it is bad. */
    private Jwt check(String token) {
        checked.add(token);
        if (token.startsWith("bad")) {
            throw new BadJwtException(token);
        }
        Duration lives = token.startsWith("short") ? Duration.ofSeconds(5) : LIVES;
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("crm")
                .issuedAt(clock.instant())
                .expiresAt(clock.instant().plus(lives))
                .build();
    }

    @Test
    void a_signature_is_checked_once_in_half_a_minute() {
        tokens.decode("one");
        clock.move(Duration.ofSeconds(29));
        assertThat(tokens.decode("one").getSubject()).isEqualTo("crm");
        assertThat(checked).containsExactly("one");

        clock.move(Duration.ofSeconds(1));
        tokens.decode("one");
        assertThat(checked).containsExactly("one", "one");
    }

    @Test
    void nothing_is_believed_longer_than_it_lives() {
        tokens.decode("short");
        clock.move(Duration.ofSeconds(5));
        tokens.decode("short");

        assertThat(checked).hasSize(2);
    }

    @Test
    void a_bad_one_is_never_kept() {
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThat(checked).hasSize(2);
    }

    @Test
    void only_so_many_are_kept() {
        List.of("one", "two", "three").forEach(tokens::decode);
        checked.clear();
        List.of("two", "three").forEach(tokens::decode);
        assertThat(checked).isEmpty();

        tokens.decode("one");
        assertThat(checked).containsExactly("one");
    }
}
