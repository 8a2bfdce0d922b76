package io.alianza.support.web;

import io.alianza.support.commands.Conditions;
import io.alianza.support.security.Caller;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

/** What holds for every operation of every service: the token it wants, and the problems it may answer with. */
final class InterfaceDescription implements OpenApiCustomizer {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    private final String service;

    InterfaceDescription(String service) {
        this.service = service;
        // They come from headers and the query string; a client does not send them as such.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Conditions.class, ListRequest.class);
        // As the wire has them: a reader in another language would make binary fractions of numbers.
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        BigDecimal.class, new StringSchema().format("decimal").example("1.5"));
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(new Info().title(service).version("v1"));
        // Not the address this process happens to have.
        api.setServers(List.of(new Server().url("/")));
        Components components = api.getComponents() == null ? new Components() : api.getComponents();
        ModelConverters.getInstance().readAll(Problem.class).forEach(components::addSchemas);
        components.addSecuritySchemes(
                TOKEN,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        api.components(components).addSecurityItem(new SecurityRequirement().addList(TOKEN));
        if (api.getPaths() != null) {
            api.getPaths().values().forEach(path -> path.readOperations().forEach(InterfaceDescription::problems));
        }
    }

    private static void problems(Operation operation) {
        Content content = new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse().description("RFC 9457 problem").content(content));
    }
}
