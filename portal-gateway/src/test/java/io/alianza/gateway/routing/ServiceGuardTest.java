package io.alianza.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

class ServiceGuardTest {

    private final Circuits circuits = new Circuits();
    private final ServiceGuard guard = new ServiceGuard(Upstream.LEADS, circuits.of(Upstream.LEADS), messages());
    private final AtomicInteger calls = new AtomicInteger();

    private static StaticMessageSource messages() {
        var messages = new StaticMessageSource();
        for (Locale language : List.of(Languages.SPANISH, Languages.ENGLISH)) {
            messages.addMessage("service.leads", language, "Leads");
            messages.addMessage("problem.service-away.title", language, "Away");
            messages.addMessage("problem.service-away.detail", language, "{0} is away");
        }
        return messages;
    }

    private static ServerRequest request(String method) {
        return ServerRequest.create(new MockHttpServletRequest(method, "/api/v1/leads"), List.of());
    }

    private HandlerFunction<ServerResponse> fails(Exception cause) {
        return request -> {
            calls.incrementAndGet();
            throw new ResourceAccessException("no", new java.io.IOException(cause));
        };
    }

    @Test
    void a_safe_request_that_reached_nobody_is_tried_once_more() throws Exception {
        HandlerFunction<ServerResponse> secondTime = request -> {
            if (calls.incrementAndGet() == 1) {
                throw new ResourceAccessException("no", new ConnectException());
            }
            return ServerResponse.ok().build();
        };

        assertThat(guard.filter(request("GET"), secondTime).statusCode().value())
                .isEqualTo(200);
        assertThat(calls).hasValue(2);
    }

    @Test
    void a_command_is_never_sent_twice() throws Exception {
        ServerResponse answer = guard.filter(request("POST"), fails(new ConnectException()));

        assertThat(answer.statusCode().value()).isEqualTo(503);
        assertThat(answer.headers().getFirst("Retry-After")).isEqualTo("5");
        assertThat(calls).hasValue(1);
    }

    @Test
    void a_time_out_is_not_repeated_the_service_may_be_at_work() throws Exception {
        assertThat(guard.filter(request("GET"), fails(new HttpTimeoutException("slow")))
                        .statusCode()
                        .value())
                .isEqualTo(503);
        assertThat(calls).hasValue(1);
    }

    @Test
    void after_some_failures_nobody_waits_any_more() throws Exception {
        for (int i = 0; i < 5; i++) {
            guard.filter(request("POST"), fails(new ConnectException()));
        }
        int before = calls.get();

        assertThat(guard.filter(request("POST"), fails(new ConnectException()))
                        .statusCode()
                        .value())
                .isEqualTo(503);
        assertThat(calls).hasValue(before);
    }

    @Test
    void an_answer_even_a_bad_one_is_an_answer() throws Exception {
        for (int i = 0; i < 20; i++) {
            guard.filter(request("GET"), request -> ServerResponse.status(500).build());
        }

        assertThat(guard.filter(request("GET"), request -> ServerResponse.ok().build())
                        .statusCode()
                        .value())
                .isEqualTo(200);
    }
}
