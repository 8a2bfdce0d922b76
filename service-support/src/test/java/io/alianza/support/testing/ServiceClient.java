package io.alianza.support.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the booted service over HTTP as a client would; every answer is taken, whatever its status. */
public final class ServiceClient {

    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String baseUrl;

    private ServiceClient(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Status, headers and body of an answer. */
    public record Answer(int status, Map<String, List<String>> headers, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public @Nullable String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse(null);
        }
    }

    public Answer get(String path, @Nullable String token, String... headers) throws Exception {
        return send(request(path, token, headers).GET());
    }

    /** Sends a body: a string as it is, anything else as JSON. */
    public Answer post(String path, @Nullable String token, Object body, String... headers) throws Exception {
        String json = body instanceof String text ? text : JSON.writeValueAsString(body);
        return send(request(path, token, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Any method and body, for what is not JSON. */
    public Answer send(
            String method, String path, @Nullable String token, String contentType, HttpRequest.BodyPublisher body)
            throws Exception {
        return send(request(path, token).header("Content-Type", contentType).method(method, body));
    }

    private HttpRequest.Builder request(String path, @Nullable String token, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers().map(), response.body());
    }

    /** Where the service listens. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configured {

        @Bean
        @Lazy
        ServiceClient serviceClient(Environment environment) {
            return new ServiceClient("http://localhost:" + environment.getRequiredProperty("local.server.port"));
        }
    }
}
