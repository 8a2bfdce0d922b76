package io.alianza.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiMergeTest {

    private static JsonNode description(String path, String schema) {
        return JsonMapper.shared().readTree("""
                        {"paths": {"%s": {"get": {"responses": {"200": {"$ref": "#/components/schemas/%s"}}}}, "/internal/x": {}},
                         "components": {"schemas": {"%s": {"type": "object"}}}}
                        """.formatted(path, schema, schema));
    }

    @Test
    void keeps_like_named_schemas_of_two_services_apart() {
        JsonNode merged = OpenApiMerge.of(
                Map.of("partner", description("/api/v1/partners", "Row"), "leads", description("/api/v1/leads", "Row")),
                "https://partners.example");

        assertThat(merged.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder("leads.Row", "partner.Row");
        assertThat(merged.at("/paths/~1api~1v1~1leads/get/responses/200/$ref").asString())
                .isEqualTo("#/components/schemas/leads.Row");
    }

    @Test
    void leaves_out_what_is_not_for_clients() {
        JsonNode merged =
                OpenApiMerge.of(Map.of("leads", description("/api/v1/leads", "Row")), "https://partners.example");

        assertThat(merged.path("paths").propertyNames()).containsExactly("/api/v1/leads");
        assertThat(merged.at("/components/securitySchemes/machine/flows/clientCredentials/tokenUrl")
                        .asString())
                .isEqualTo("https://partners.example/oauth2/token");
    }
}
