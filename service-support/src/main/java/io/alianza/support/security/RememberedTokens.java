package io.alianza.support.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks the signature of a token once in half a minute and not on every request: a program sends the same one thousands of
 * times, and the arithmetic of RSA was the largest part of what a request cost here. Only what was found good is kept, under
 * the whole token, never longer than the token itself lives. Whether its owner may still come in is asked elsewhere, each time.
 */
public final class RememberedTokens implements JwtDecoder {

    private static final Duration REMEMBERED_FOR = Duration.ofSeconds(30);

    /** A token takes about two kilobytes with what it says: some four megabytes at most. */
    private static final int MOST = 2_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Map<String, Good> good;

    private record Good(Jwt token, Instant until) {}

    public RememberedTokens(JwtDecoder decoder, Clock clock) {
        this(decoder, clock, MOST);
    }

    RememberedTokens(JwtDecoder decoder, Clock clock, int most) {
        this.decoder = decoder;
        this.clock = clock;
        good = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Good> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public Jwt decode(String token) {
        return known(token).orElseGet(() -> checked(token));
    }

    private Optional<Jwt> known(String token) {
        synchronized (good) {
            Good known = good.get(token);
            return known != null && known.until().isAfter(clock.instant())
                    ? Optional.of(known.token())
                    : Optional.empty();
        }
    }

    /** Outside the lock: a signature is long work, and a bad one must keep nobody waiting. */
    private Jwt checked(String token) {
        Jwt checked = decoder.decode(token);
        Instant until = earlier(clock.instant().plus(REMEMBERED_FOR), checked.getExpiresAt());
        synchronized (good) {
            good.remove(token);
            good.put(token, new Good(checked, until));
        }
        return checked;
    }

    private static Instant earlier(Instant one, @Nullable Instant other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
