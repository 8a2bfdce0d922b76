package io.alianza.gateway.routing;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one description of several. Schemas keep the service's name before their own, because two services may call unlike
 * things by one name.
 */
final class OpenApiMerge {

    private OpenApiMerge() {}

    /** @param parts descriptions by service */
    static ObjectNode of(Map<String, JsonNode> parts, String server) {
        ObjectNode merged = JsonMapper.shared().createObjectNode();
        merged.put("openapi", "3.1.0");
        merged.putObject("info").put("title", "Alianza").put("version", "v1");
        merged.putArray("servers").addObject().put("url", server);
        ObjectNode paths = merged.putObject("paths");
        ObjectNode schemas = merged.putObject("components").putObject("schemas");
        new TreeMap<>(parts).forEach((service, part) -> add(service, part, paths, schemas));
        security(merged, server);
        return merged;
    }

    private static void add(String service, JsonNode part, ObjectNode paths, ObjectNode schemas) {
        JsonNode renamed = renamed(part, service);
        renamed.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith("/api/")) {
                paths.set(path.getKey(), path.getValue());
            }
        });
        renamed.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schemas.set(service + "." + schema.getKey(), schema.getValue()));
    }

    /** References to schemas get the service's name, too. */
    private static JsonNode renamed(JsonNode part, String service) {
        String text = part.toString().replace("\"#/components/schemas/", "\"#/components/schemas/" + service + ".");
        return JsonMapper.shared().readTree(text);
    }

    private static void security(ObjectNode merged, String server) {
        ObjectNode scheme = ((ObjectNode) merged.path("components"))
                .putObject("securitySchemes")
                .putObject("machine");
        scheme.put("type", "oauth2");
        scheme.putObject("flows")
                .putObject("clientCredentials")
                .put("tokenUrl", server + "/oauth2/token")
                .putObject("scopes");
        merged.putArray("security").addObject().putArray("machine");
    }
}
