package io.alianza.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface that the project keeps is the one the code gives. */
@ServiceTest
class OpenApiTest {

    private static final Path KEPT = Path.of("..", "docs", "openapi", "reporting-service.json");
    private static final Path GIVEN = Path.of("target", "openapi", "reporting-service.json");

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
                .as("when the change is meant: copy reporting-service/%s to docs/openapi", GIVEN)
                .hasSameTextualContentAs(GIVEN);
    }

    @Test
    void names_every_path_and_parameter_of_the_interface() throws Exception {
        JsonNode paths = given().path("paths");

        assertThat(paths.propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/reports/sales",
                        "/api/v1/reports/funnel",
                        "/api/v1/reports/commission-cost",
                        "/api/v1/reports/summary");
        JsonNode sales = paths.path("/api/v1/reports/sales").path("get");
        assertThat(sales.path("parameters")
                        .valueStream()
                        .map(one -> one.path("name").asString()))
                .containsExactlyInAnyOrder("by", "from", "to", "currency", "partnerId", "territory");
    }

    /** Without the address of this one test. */
    private JsonNode given() throws Exception {
        JsonNode given = JSON.readTree(client.get("/v3/api-docs", null).body());
        ((ObjectNode) given).remove("servers");
        return given;
    }
}
