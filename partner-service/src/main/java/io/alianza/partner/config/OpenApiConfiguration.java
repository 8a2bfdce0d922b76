package io.alianza.partner.config;

import io.alianza.support.commands.Conditions;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** What neither the code's types nor the starter say about the interface: its headers, and decimals as text. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI partnerServiceInterface() {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        BigDecimal.class, new StringSchema().format("decimal").example("1.5"));
        return new OpenAPI().servers(List.of(new Server().url("/")));
    }

    @Bean
    OperationCustomizer headers() {
        return (operation, handler) -> {
            if (takesConditions(handler)) {
                header(operation, "If-Match", "Version the caller has read; another one is answered by 412");
                header(operation, "Idempotency-Key", "The same key with the same body is carried out once");
            }
            header(operation, "Alianza-Read-After", "Position of an earlier answer; the views have reached it first");
            return operation;
        };
    }

    private static boolean takesConditions(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(Conditions.class::equals);
    }

    private static void header(Operation operation, String name, String description) {
        // Two handlers of one path, for JSON and for CSV, are one operation and come by here twice.
        boolean isThere = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
        if (!isThere) {
            operation.addParametersItem(
                    new HeaderParameter().name(name).description(description).schema(new StringSchema()));
        }
    }
}
