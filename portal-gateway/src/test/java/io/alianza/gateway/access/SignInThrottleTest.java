package io.alianza.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.testing.TickingClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final TickingClock clock = new TickingClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    private int allowed(int tries, String name, String address) {
        int allowed = 0;
        for (int i = 0; i < tries; i++) {
            if (throttle.allows(name, address)) {
                allowed++;
            }
        }
        return allowed;
    }

    @Test
    void one_name_may_be_tried_five_times_from_wherever() {
        assertThat(allowed(3, "carmen", "a") + allowed(5, "carmen", "b")).isEqualTo(5);
    }

    @Test
    void then_once_a_minute() {
        allowed(5, "carmen", "a");

        clock.move(Duration.ofSeconds(59));
        assertThat(throttle.allows("carmen", "a")).isFalse();
        clock.move(Duration.ofSeconds(61));
        assertThat(throttle.allows("carmen", "a")).isTrue();
    }

    @Test
    void one_address_may_try_thirty_names() {
        int allowed = 0;
        for (int i = 0; i < 50; i++) {
            allowed += allowed(1, "name " + i, "a");
        }
        assertThat(allowed).isEqualTo(30);
    }

    @Test
    void an_office_behind_one_address_signs_in_as_often_as_it_likes() {
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.allows("name " + i, "office")).isTrue();
            throttle.succeeded("name " + i, "office");
        }
        int allowed = 0;
        for (int i = 0; i < 50; i++) {
            allowed += allowed(1, "guess " + i, "office");
        }
        assertThat(allowed).isEqualTo(30);
    }

    @Test
    void the_right_password_gives_the_tries_back() {
        allowed(4, "carmen", "a");
        throttle.succeeded("carmen", "a");

        assertThat(allowed(6, "carmen", "b")).isEqualTo(5);
    }
}
