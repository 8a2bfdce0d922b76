package io.alianza.support.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** As in a cluster: what collects metrics reaches a port that callers do not. */
@ServiceTest
@TestPropertySource(properties = "management.server.port=0")
class ManagementPortTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private ServiceClient client;

    @Value("${local.management.port}")
    private int managementPort;

    private HttpResponse<String> collect(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + path))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void health_and_metrics_are_there_without_a_token() throws Exception {
        assertThat(collect("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(collect("/actuator/prometheus").body()).contains("eventlog_append_seconds");
    }

    @Test
    void nothing_else_is() throws Exception {
        assertThat(collect("/api/v1/jars").statusCode()).isEqualTo(404);
        assertThat(collect("/internal/status").statusCode()).isEqualTo(404);
    }

    @Test
    void on_the_port_of_the_callers_they_are_not() throws Exception {
        assertThat(client.get("/actuator/prometheus", null).status()).isEqualTo(401);
    }
}
