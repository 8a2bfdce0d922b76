package io.alianza.leads.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface that the project keeps is the one the code gives. */
@ServiceTest
@Import(Api.class)
class OpenApiTest {

    private static final Path KEPT = Path.of("..", "docs", "openapi", "lead-routing-service.json");
    private static final Path GIVEN = Path.of("target", "openapi", "lead-routing-service.json");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    @Autowired
    private ServiceClient client;

    @Test
    void is_kept_as_the_code_gives_it() throws Exception {
        Files.createDirectories(GIVEN.getParent());
        Files.writeString(GIVEN, JSON.writeValueAsString(JSON.treeToValue(given(), Object.class)) + "\n");

        assertThat(KEPT)
                .as("when the change is meant: copy lead-routing-service/%s to docs/openapi", GIVEN)
                .hasSameTextualContentAs(GIVEN);
    }

    @Test
    void names_every_path_of_the_interface() throws Exception {
        assertThat(given().path("paths").propertyNames())
                .contains(
                        "/api/v1/leads",
                        "/api/v1/leads/{id}/assign",
                        "/api/v1/leads/{id}/explanation",
                        "/api/v1/leads/summary",
                        "/api/v1/deals/{id}/timeline",
                        "/api/v1/deal-checks")
                .allMatch(path -> path.startsWith("/api/v1/"));
    }

    private JsonNode given() throws Exception {
        return JSON.readTree(client.get("/v3/api-docs", null).body());
    }
}
