package io.alianza.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;

/**
 * One circuit breaker a service, shared by the API and the pages: when half of the last ten calls found nobody, the next
 * callers are told so at once, and one in five seconds tries again. Only a service that cannot be reached or does not answer
 * in time counts; an answer, even a bad one, is an answer.
 */
public final class Circuits {

    public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final CircuitBreakerRegistry registry;

    public Circuits() {
        registry = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(10)
                .minimumNumberOfCalls(5)
                .failureRateThreshold(50)
                .waitDurationInOpenState(RETRY_AFTER)
                .permittedNumberOfCallsInHalfOpenState(2)
                .build());
    }

    public CircuitBreaker of(Upstream upstream) {
        return registry.circuitBreaker(upstream.code());
    }

    public CircuitBreakerRegistry registry() {
        return registry;
    }
}
