package io.alianza.leads.service;

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
    void names_every_path_and_parameter_of_the_interface() throws Exception {
        JsonNode paths = given().paths();

        assertThat(paths.propertyNames())
                .contains(
                        "/api/v1/leads",
                        "/api/v1/leads/{id}/assign",
                        "/api/v1/leads/{id}/explanation",
                        "/api/v1/leads/summary",
                        "/api/v1/deals/{id}/timeline",
                        "/api/v1/deal-checks")
                .allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(given().parameters("/api/v1/deals", "get"))
                .containsExactlyInAnyOrder(
                        "state",
                        "partnerId",
                        "stage",
                        "territory",
                        "leadId",
                        "limit",
                        "cursor",
                        "sort",
                        "Alianza-Read-After");
    }

    private KeptInterface given() throws Exception {
        return KeptInterface.of("lead-routing-service", client);
    }
}
