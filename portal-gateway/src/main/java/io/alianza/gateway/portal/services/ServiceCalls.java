package io.alianza.gateway.portal.services;

import io.alianza.gateway.routing.Circuits;
import io.alianza.gateway.routing.Upstream;
import io.alianza.gateway.tokens.ServiceTokens;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Calls one service for pages: short time-outs, the shared circuit breaker, the user's token, read-your-own-writes. */
public final class ServiceCalls {

    private static final Logger log = LoggerFactory.getLogger(ServiceCalls.class);

    static final String POSITION = "Alianza-Position";
    static final String READ_AFTER = "Alianza-Read-After";
    static final String BEHIND = "Alianza-Behind";
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(8);
    private static final List<Integer> NOBODY_THERE = List.of(502, 503, 504);

    private final Upstream upstream;
    private final RestClient http;
    private final ServiceTokens tokens;
    private final CircuitBreaker circuit;

    public ServiceCalls(Upstream upstream, URI address, ServiceTokens tokens, Circuits circuits) {
        this.upstream = upstream;
        this.tokens = tokens;
        circuit = circuits.of(upstream);
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
        factory.setReadTimeout(ANSWER);
        http = RestClient.builder()
                .baseUrl(address.toString())
                .requestFactory(factory)
                .build();
    }

    public <T> T get(Conversation talk, String path, Map<String, ?> query, Class<T> type) {
        return get(talk, path, query, ParameterizedTypeReference.forType(type));
    }

    /** Absent and blank parameters are left out. */
    public <T> T get(Conversation talk, String path, Map<String, ?> query, ParameterizedTypeReference<T> type) {
        return guarded(() -> http.get()
                .uri(uri -> address(uri, path, query))
                .headers(headers -> identify(headers, talk))
                .accept(MediaType.APPLICATION_JSON)
                .exchange((request, response) -> {
                    refuse(response);
                    if (response.getHeaders().containsHeader(BEHIND)) {
                        talk.notYetShown();
                    }
                    T body = response.bodyTo(type);
                    if (body == null) {
                        throw new RestClientException("empty answer of " + upstream.code() + path);
                    }
                    return body;
                }));
    }

    /** Opened when there is something to write: a refusal must still find an answer that has not begun. */
    public interface Target {

        OutputStream open() throws IOException;
    }

    /** The same query as a file, passed on as it comes. Whoever does not want the rest may leave: the service did its part. */
    public void csv(Conversation talk, String path, Map<String, ?> query, Target to) {
        try {
            passOn(talk, path, query, to);
        } catch (ReaderLeft left) {
            log.debug("nobody took the rest of {}: {}", path, left.getMessage());
        }
    }

    private void passOn(Conversation talk, String path, Map<String, ?> query, Target to) {
        guarded(() -> http.get()
                .uri(uri -> address(uri, path, query))
                .headers(headers -> identify(headers, talk))
                .accept(MediaType.valueOf("text/csv"))
                .exchange((request, response) -> {
                    refuse(response);
                    try (InputStream body = response.getBody()) {
                        return body.transferTo(new ToReader(to.open()));
                    }
                }));
    }

    public Saved post(Conversation talk, String path, Object body) {
        return post(talk, path, body, Saved.class);
    }

    /** @param seen the version the page showed: whoever decides on something that has changed meanwhile is told so */
    public Saved post(Conversation talk, String path, Object body, Optional<Long> seen) {
        return post(talk, path, body, seen, Saved.class);
    }

    public <T> T post(Conversation talk, String path, Object body, Class<T> type) {
        return post(talk, path, body, Optional.empty(), type);
    }

    private <T> T post(Conversation talk, String path, Object body, Optional<Long> seen, Class<T> type) {
        return guarded(() -> http.post()
                .uri(path)
                .headers(headers -> identify(headers, talk))
                .headers(headers -> seen.ifPresent(version -> headers.setIfMatch("\"" + version + "\"")))
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange((request, response) -> {
                    refuse(response);
                    remember(response, talk);
                    T answer = response.bodyTo(type);
                    if (answer == null) {
                        throw new RestClientException("empty answer of " + upstream.code() + path);
                    }
                    return answer;
                }));
    }

    private void remember(ClientHttpResponse response, Conversation talk) {
        @Nullable String position = response.getHeaders().getFirst(POSITION);
        if (position != null) {
            talk.reached(upstream, position);
        }
    }

    private void identify(HttpHeaders headers, Conversation talk) {
        headers.setBearerAuth(tokens.forUser(talk.user()));
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, talk.language().toLanguageTag());
        talk.readAfter(upstream).ifPresent(position -> headers.set(READ_AFTER, position));
    }

    private static URI address(UriBuilder uri, String path, Map<String, ?> query) {
        uri.path(path);
        query.forEach((name, value) -> {
            if (value != null && !value.toString().isBlank()) {
                uri.queryParam(name, "{" + name + "}");
            }
        });
        return uri.build(query);
    }

    private <T> T guarded(Supplier<T> call) {
        if (!circuit.tryAcquirePermission()) {
            throw new ServiceAway(upstream, "circuit open");
        }
        long start = circuit.getCurrentTimestamp();
        try {
            T answer = call.get();
            circuit.onSuccess(circuit.getCurrentTimestamp() - start, circuit.getTimestampUnit());
            return answer;
        } catch (ResourceAccessException | ServiceAway e) {
            circuit.onError(circuit.getCurrentTimestamp() - start, circuit.getTimestampUnit(), e);
            throw e instanceof ServiceAway away ? away : new ServiceAway(upstream, e.toString());
        } catch (RuntimeException e) {
            circuit.onSuccess(circuit.getCurrentTimestamp() - start, circuit.getTimestampUnit());
            throw e;
        }
    }

    private void refuse(ClientHttpResponse response) throws IOException {
        HttpStatusCode status = response.getStatusCode();
        if (NOBODY_THERE.contains(status.value())) {
            throw new ServiceAway(upstream, "answered " + status.value());
        }
        if (status.isError()) {
            throw new Problem(status.value(), read(response.getBody().readAllBytes()));
        }
    }

    private static Problem.Body read(byte[] body) {
        try {
            return JsonMapper.shared().readValue(body, Problem.Body.class);
        } catch (JacksonException e) {
            return new Problem.Body(null, null, null, null);
        }
    }

    /** An id as it came in an address, to be one segment of a path: anything that cannot be an id is nobody's. */
    public static String segment(String id) {
        if (!id.matches("[A-Za-z0-9-]{1,80}")) {
            throw new Problem(404, new Problem.Body(null, null, null, null));
        }
        return id;
    }
}
