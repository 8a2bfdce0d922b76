package io.alianza.support.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of a service's interface that its code gives, and the one the project keeps in {@code docs/openapi}. */
public final class KeptInterface {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final String service;
    private final JsonNode given;

    private KeptInterface(String service, JsonNode given) {
        this.service = service;
        this.given = given;
    }

    public static KeptInterface of(String service, ServiceClient client) throws Exception {
        return new KeptInterface(
                service, JSON.readTree(client.get("/v3/api-docs", null).body()));
    }

    /** As the code gives it, by path. */
    public JsonNode paths() {
        return given.path("paths");
    }

    /** Names of what an operation takes: parameters of path, query and head. */
    public List<String> parameters(String path, String method) {
        return paths().path(path)
                .path(method)
                .path("parameters")
                .valueStream()
                .map(one -> one.path("name").asString())
                .toList();
    }

    public void mustBeAsTheCodeGivesIt() throws Exception {
        Path written = Path.of("target", "openapi", service + ".json");
        Files.createDirectories(written.getParent());
        Files.writeString(written, JSON.writeValueAsString(JSON.treeToValue(given, Object.class)) + "\n");

        assertThat(Path.of("..", "docs", "openapi", service + ".json"))
                .as("when the change is meant: copy %s/%s to docs/openapi", service, written)
                .hasSameTextualContentAs(written);
    }
}
