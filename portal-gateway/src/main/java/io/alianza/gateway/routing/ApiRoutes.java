package io.alianza.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import io.alianza.gateway.settings.GatewayProperties;
import java.net.URI;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /api/v1/<noun>/…} goes to the service that owns the noun, as it came: bearer token, conditions, positions and bodies
 * of any length pass through, streamed. What no service owns is answered here.
 */
@Configuration(proxyBeanMethods = false)
public class ApiRoutes {

    @Bean
    Circuits circuits() {
        return new Circuits();
    }

    @Bean
    RouterFunction<ServerResponse> partnerRoutes(GatewayProperties house, Circuits circuits, MessageSource messages) {
        return routes(Upstream.PARTNER, house, circuits, messages);
    }

    @Bean
    RouterFunction<ServerResponse> leadRoutes(GatewayProperties house, Circuits circuits, MessageSource messages) {
        return routes(Upstream.LEADS, house, circuits, messages);
    }

    @Bean
    RouterFunction<ServerResponse> commissionRoutes(
            GatewayProperties house, Circuits circuits, MessageSource messages) {
        return routes(Upstream.COMMISSION, house, circuits, messages);
    }

    @Bean
    RouterFunction<ServerResponse> reportRoutes(GatewayProperties house, Circuits circuits, MessageSource messages) {
        return routes(Upstream.REPORTING, house, circuits, messages);
    }

    private static RouterFunction<ServerResponse> routes(
            Upstream upstream, GatewayProperties house, Circuits circuits, MessageSource messages) {
        URI address = addressOf(house, upstream);
        RequestPredicate owned = request ->
                Upstream.owning(request.path()).filter(upstream::equals).isPresent();
        return route(upstream.code())
                .route(owned, http())
                .before(uri(address))
                .filter(new ServiceGuard(upstream, circuits.of(upstream), messages))
                .build();
    }

    public static URI addressOf(GatewayProperties house, Upstream upstream) {
        URI address = house.services().get(upstream.code());
        if (address == null) {
            throw new IllegalStateException("alianza.gateway.services." + upstream.code() + " is missing");
        }
        return address;
    }
}
