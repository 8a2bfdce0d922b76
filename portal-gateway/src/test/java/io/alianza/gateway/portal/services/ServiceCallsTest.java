package io.alianza.gateway.portal.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.house.FakeService;
import io.alianza.gateway.routing.Circuits;
import io.alianza.gateway.routing.Upstream;
import io.alianza.gateway.tokens.ServiceTokens;
import io.alianza.gateway.users.Role;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class ServiceCallsTest {

    private static final String LIST = "/api/v1/partners";

    private final FakeService service = new FakeService("partner");
    private final Circuits circuits = new Circuits();
    private final ServiceTokens tokens = new ServiceTokens(
            of -> Jwt.withTokenValue("token")
                    .header("alg", "none")
                    .claims(claims -> claims.putAll(of.getClaims().getClaims()))
                    .build(),
            "http://gateway.example",
            Clock.systemUTC());
    private final ServiceCalls calls = new ServiceCalls(Upstream.PARTNER, service.address(), tokens, circuits);
    private final Conversation talk = new Conversation(
            new SignedIn("user-1", List.of(Role.MANAGER), Optional.empty(), Locale.of("es"), ZoneOffset.UTC),
            Locale.of("es"),
            Map.of());

    @AfterEach
    void stop() {
        service.close();
    }

    /** A browser that closed its side. */
    private static OutputStream gone() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
    }

    @Test
    void a_reader_who_leaves_in_the_middle_of_a_file_is_no_failure_of_the_service() {
        for (int i = 0; i < 10; i++) {
            calls.csv(talk, LIST, Map.of(), ServiceCallsTest::gone);
        }

        assertThat(circuits.of(Upstream.PARTNER).getMetrics().getNumberOfFailedCalls())
                .isZero();
        assertThat(circuits.of(Upstream.PARTNER).getMetrics().getNumberOfSuccessfulCalls())
                .isEqualTo(10);
    }

    @Test
    void a_service_that_is_not_there_is_one() {
        service.close();

        assertThatThrownBy(() -> calls.csv(talk, LIST, Map.of(), OutputStream::nullOutputStream))
                .isInstanceOf(ServiceAway.class);
        assertThat(circuits.of(Upstream.PARTNER).getMetrics().getNumberOfFailedCalls())
                .isEqualTo(1);
    }
}
