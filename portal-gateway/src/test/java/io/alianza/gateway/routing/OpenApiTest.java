package io.alianza.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.gateway.house.PortalTest;
import io.alianza.support.testing.KeptInterface;
import io.alianza.support.testing.ServiceClient;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The gateway's own interface is kept as the code gives it; with those of the services it makes one. */
@PortalTest
class OpenApiTest {

    private static final Pattern REFERENCE = Pattern.compile("\"#(/[^\"]+)\"");

    @Autowired
    private ServiceClient client;

    @Test
    void is_kept_as_the_code_gives_it() throws Exception {
        KeptInterface.of("gateway", client).mustBeAsTheCodeGivesIt();
    }

    @Test
    void the_merged_one_has_the_gateways_own_paths_and_no_loose_ends() throws Exception {
        JsonNode merged = client.get("/api/v1/openapi", null).json();

        assertThat(merged.path("paths").propertyNames()).contains("/api/v1/users", "/api/v1/openapi");
        assertThat(merged.path("paths").propertyNames())
                .allMatch(path -> path.startsWith("/api/v1/") && !path.contains("**"));
        List<String> references = references(merged);
        assertThat(references)
                .isNotEmpty()
                .allMatch(reference -> !merged.at(reference).isMissingNode());
    }

    private static List<String> references(JsonNode description) {
        List<String> found = new ArrayList<>();
        REFERENCE.matcher(description.toString()).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
