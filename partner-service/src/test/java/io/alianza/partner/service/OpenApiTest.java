package io.alianza.partner.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.testing.KeptInterface;
import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The description of the interface that the project keeps is the one the code gives. */
@ServiceTest
@Import(Api.class)
class OpenApiTest {

    @Autowired
    private ServiceClient client;

    @Test
    void is_kept_as_the_code_gives_it() throws Exception {
        given().mustBeAsTheCodeGivesIt();
    }

    @Test
    void names_every_path_of_the_interface() throws Exception {
        JsonNode paths = given().paths();

        assertThat(paths.propertyNames())
                .contains(
                        "/api/v1/partners",
                        "/api/v1/partners/{id}/history",
                        "/api/v1/agreements/{id}/versions",
                        "/api/v1/partner-names")
                .allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(given().parameters("/api/v1/partners/{id}/approve", "post"))
                .containsExactlyInAnyOrder("id", "If-Match", "Idempotency-Key", "Alianza-Read-After");
    }

    private KeptInterface given() throws Exception {
        return KeptInterface.of("partner-service", client);
    }
}
