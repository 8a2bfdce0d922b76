package io.alianza.gateway.routing;

import io.alianza.gateway.settings.GatewayProperties;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One description of the whole API, from what each service says of itself and the gateway's own; a service that is away keeps its
 * last one.
 */
@RestController
@Tag(name = "Interface")
final class OpenApiController {

    private static final Logger log = LoggerFactory.getLogger(OpenApiController.class);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private record Known(JsonNode description, Instant readAt) {}

    private final GatewayProperties house;
    private final Clock clock;
    private final OpenApiWebMvcResource own;
    private final Map<Upstream, Known> known = new ConcurrentHashMap<>();
    private final RestClient http;

    OpenApiController(GatewayProperties house, Clock clock, OpenApiWebMvcResource own) {
        this.house = house;
        this.clock = clock;
        this.own = own;
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .build());
        factory.setReadTimeout(Duration.ofSeconds(10));
        http = RestClient.builder().requestFactory(factory).build();
    }

    @GetMapping(path = "/api/v1/openapi", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "This description, of all services together")
    JsonNode merged(@Parameter(hidden = true) HttpServletRequest request, @Parameter(hidden = true) Locale language)
            throws IOException {
        Map<String, JsonNode> parts = new TreeMap<>();
        parts.put("gateway", JsonMapper.shared().readTree(own.openapiJson(request, "/v3/api-docs", language)));
        for (Upstream upstream : Upstream.values()) {
            Known found =
                    known.compute(upstream, (service, before) -> isFresh(before) ? before : read(service, before));
            if (found != null) {
                parts.put(upstream.code(), found.description());
            }
        }
        return OpenApiMerge.of(parts, house.publicUrl());
    }

    private boolean isFresh(@Nullable Known before) {
        return before != null && before.readAt().plus(FRESH).isAfter(clock.instant());
    }

    private @Nullable Known read(Upstream upstream, @Nullable Known before) {
        try {
            JsonNode description = http.get()
                    .uri(ApiRoutes.addressOf(house, upstream).resolve("/v3/api-docs"))
                    .retrieve()
                    .body(JsonNode.class);
            return description == null ? before : new Known(description, clock.instant());
        } catch (RestClientException e) {
            log.warn("{} does not describe itself: {}", upstream.code(), e.toString());
            return before;
        }
    }
}
