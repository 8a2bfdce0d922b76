package io.alianza.commission.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.testing.KeptInterface;
import io.alianza.support.testing.ServiceClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The description of the interface that the project keeps is the one the code gives. */
@OnService
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
                        "/api/v1/plans/{id}/sentences",
                        "/api/v1/commissions/{id}/explanation",
                        "/api/v1/commissions/approvals",
                        "/api/v1/statements/{id}",
                        "/api/v1/statement-closings/preview",
                        "/api/v1/balances")
                .allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(given().parameters("/api/v1/statements", "get"))
                .containsExactlyInAnyOrder(
                        "partnerId", "month", "currency", "limit", "cursor", "sort", "Alianza-Read-After");
    }

    private KeptInterface given() throws Exception {
        return KeptInterface.of("commission-service", client);
    }
}
