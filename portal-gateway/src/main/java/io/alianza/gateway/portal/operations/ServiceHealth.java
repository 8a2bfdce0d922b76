package io.alianza.gateway.portal.operations;

import io.alianza.gateway.routing.ApiRoutes;
import io.alianza.gateway.routing.Circuits;
import io.alianza.gateway.routing.Upstream;
import io.alianza.gateway.settings.GatewayProperties;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Asks each service whether it is ready. */
@Component
class ServiceHealth {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /**
     * @param state {@code up} or {@code down}
     * @param milliseconds it took to say so
     * @param circuit of the breaker before it
     */
    record Health(String service, String state, long milliseconds, String circuit) {}

    private final GatewayProperties house;
    private final Circuits circuits;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    ServiceHealth(GatewayProperties house, Circuits circuits) {
        this.house = house;
        this.circuits = circuits;
    }

    List<Health> ofAll() {
        Map<Upstream, CompletableFuture<Health>> asked = new EnumMap<>(Upstream.class);
        Arrays.stream(Upstream.values()).forEach(upstream -> asked.put(upstream, ask(upstream)));
        return asked.values().stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Health> ask(Upstream upstream) {
        var answer = new CompletableFuture<Health>();
        Thread.ofVirtual().name("health").start(() -> answer.complete(health(upstream)));
        return answer;
    }

    private Health health(Upstream upstream) {
        long start = System.nanoTime();
        boolean up = isReady(ApiRoutes.addressOf(house, upstream));
        long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
        String circuit =
                circuits.of(upstream).getState().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Health(upstream.code(), up ? "up" : "down", took, circuit);
    }

    private boolean isReady(URI service) {
        try {
            HttpRequest request = HttpRequest.newBuilder(service.resolve("/actuator/health/readiness"))
                    .timeout(PATIENCE)
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
