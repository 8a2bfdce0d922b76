package io.alianza.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands before each service: tries a safe request once more when nobody was reached, counts who was not there, and answers
 * 503 with the time to come back instead of letting everybody wait.
 */
final class ServiceGuard implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(ServiceGuard.class);
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Upstream upstream;
    private final CircuitBreaker circuit;
    private final MessageSource messages;

    ServiceGuard(Upstream upstream, CircuitBreaker circuit, MessageSource messages) {
        this.upstream = upstream;
        this.circuit = circuit;
        this.messages = messages;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return guarded(request, next);
        } catch (ResourceAccessException | IOException first) {
            if (SAFE.contains(request.method()) && reachedNobody(first)) {
                return again(request, next);
            }
            return away(request, first);
        }
    }

    private ServerResponse again(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return guarded(request, next);
        } catch (ResourceAccessException | IOException second) {
            return away(request, second);
        }
    }

    private ServerResponse guarded(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!circuit.tryAcquirePermission()) {
            return away(request, null);
        }
        long start = circuit.getCurrentTimestamp();
        try {
            ServerResponse response = next.handle(request);
            circuit.onSuccess(circuit.getCurrentTimestamp() - start, TimeUnit.NANOSECONDS);
            return response;
        } catch (ResourceAccessException | IOException e) {
            circuit.onError(circuit.getCurrentTimestamp() - start, TimeUnit.NANOSECONDS, e);
            throw e;
        } catch (Exception e) {
            circuit.releasePermission();
            throw e;
        }
    }

    private static boolean reachedNobody(Throwable failure) {
        return failure instanceof ConnectException || (failure.getCause() != null && reachedNobody(failure.getCause()));
    }

    private ServerResponse away(ServerRequest request, @Nullable Exception cause) {
        if (cause != null) {
            log.warn(
                    "{} did not answer {} {}: {}", upstream.code(), request.method(), request.path(), cause.toString());
        }
        Locale language = Languages.of(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String service = messages.getMessage("service." + upstream.code(), null, language);
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
        problem.setType(java.net.URI.create("urn:alianza:problem:service-away"));
        problem.setTitle(messages.getMessage("problem.service-away.title", null, language));
        problem.setDetail(messages.getMessage("problem.service-away.detail", new Object[] {service}, language));
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(Circuits.RETRY_AFTER.toSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
