package io.alianza.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.testing.KeptInterface;
import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The description of the interface that the project keeps is the one the code gives. */
@ServiceTest
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
                .containsExactlyInAnyOrder(
                        "/api/v1/reports/sales",
                        "/api/v1/reports/funnel",
                        "/api/v1/reports/commission-cost",
                        "/api/v1/reports/summary");
        assertThat(given().parameters("/api/v1/reports/sales", "get"))
                .containsExactlyInAnyOrder(
                        "by", "from", "to", "currency", "partnerId", "territory", "Alianza-Read-After");
    }

    private KeptInterface given() throws Exception {
        return KeptInterface.of("reporting-service", client);
    }
}
