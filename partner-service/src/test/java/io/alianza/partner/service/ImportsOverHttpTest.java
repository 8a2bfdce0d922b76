package io.alianza.partner.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.support.imports.SharedData;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.ServiceTest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Files from the first byte to partners that can be asked for. */
@ServiceTest
@Import(Api.class)
class ImportsOverHttpTest {

    private static final String BOUNDARY = "a-line-that-is-in-no-file";
    private static final Path MAPPINGS =
            Path.of("..", "local-platform", "src", "main", "resources", "mappings", "adventureworks");

    private static final String MAPPING = """
            kind: partners
            source: erp
            key: "{Key}"
            fields:
              legalName: "{Name}"
              country: ES
              types: [reseller]
              status: active
              since: "2020-01-01"
              regime: reseller
              remuneration: [margin]
              territories: ["{Zone}"]
            """;

    @Autowired
    private Api api;

    @Autowired
    private ServiceClient client;

    @Test
    void a_row_that_is_refused_leaves_neither_partner_nor_agreement_and_stops_nobody() throws Exception {
        api.listed("territories", "ES/28");

        JsonNode done = imported(
                "partners",
                MAPPING,
                Map.of("file", "Key,Name,Zone\n1,Uno,ES/28\n2,Dos,ES/99\n3,,ES/28\n4,Cuatro,ES/28\n"));

        assertThat(done.path("result").path("accepted").asInt())
                .as(done.toString())
                .isEqualTo(2);
        assertThat(done.path("result").path("refused").asInt()).isEqualTo(2);
        assertThat(api.get("/partners?q=uno")
                        .path("items")
                        .get(0)
                        .path("territories")
                        .get(0)
                        .asString())
                .isEqualTo("ES/28");
        assertThat(api.idsOf("/agreements?partnerId=" + Ids.derived("partner", "erp", "2")))
                .isEmpty();
        assertThat(api.getAs(api.manager(), "/partners/" + Ids.derived("partner", "erp", "4"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_701_resellers_of_adventure_works_with_their_territories_and_products() throws Exception {
        Path data = SharedData.folder("adventureworks/dw");

        JsonNode territories = imported("territories", mapping("territories"), files(data, "DimSalesTerritory.csv"));
        JsonNode products = imported("products", mapping("products"), files(data, "DimProduct.csv"));
        JsonNode partners = imported(
                "partners",
                mapping("partners"),
                files(data, "DimReseller.csv", "DimGeography.csv", "DimSalesTerritory.csv"));

        assertThat(territories.path("result").path("accepted").asInt()).isEqualTo(10);
        assertThat(products.path("result").path("accepted").asInt()).isEqualTo(504);
        assertThat(products.path("result").path("unchanged").asInt()).isEqualTo(102);
        assertThat(partners.path("result").path("accepted").asInt())
                .as(partners.toString())
                .isEqualTo(701);
        JsonNode first = api.get("/partners/" + Ids.derived("partner", "adventureworks", "AW00000001"));
        assertThat(first.path("status").asString()).isEqualTo("active");
        assertThat(first.path("capacity").asInt()).isEqualTo(6);
        assertThat(first.path("products").toString()).isEqualTo("[\"R\"]");
        assertThat(linesOf("/partners?q=AW0", "AW0")).isEqualTo(701);
        assertThat(linesOf("/agreements?status=active&on=2010-12-01", ",2010-12-01,"))
                .isEqualTo(701);

        JsonNode again = imported(
                "partners",
                mapping("partners"),
                files(data, "DimReseller.csv", "DimGeography.csv", "DimSalesTerritory.csv"));
        assertThat(again.path("result").path("unchanged").asInt()).isEqualTo(701);
    }

    private JsonNode imported(String kind, String mapping, Map<String, String> files) throws Exception {
        Map<String, String> parts = new LinkedHashMap<>(files);
        parts.put("mapping", mapping);
        Answer accepted = client.send(
                "POST",
                "/api/v1/imports/" + kind,
                api.machine(),
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofString(multipart(parts), StandardCharsets.UTF_8));
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        String location = String.valueOf(accepted.header("Location"));
        return await().atMost(Duration.ofSeconds(90))
                .until(
                        () -> client.get(location, api.machine()).json(),
                        answer -> answer.path("state").asString().equals("done"));
    }

    /** How many lines of the list as CSV hold the text. */
    private long linesOf(String path, String text) throws Exception {
        return api.getAs(api.manager(), path, "Accept", "text/csv")
                .body()
                .lines()
                .filter(line -> line.contains(text))
                .count();
    }

    private static String multipart(Map<String, String> parts) {
        StringBuilder body = new StringBuilder();
        parts.forEach((name, text) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"; filename=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(text)
                .append("\r\n"));
        return body.append("--" + BOUNDARY + "--\r\n").toString();
    }

    private static String mapping(String name) throws IOException {
        return Files.readString(MAPPINGS.resolve(name + ".yaml"));
    }

    private static Map<String, String> files(Path data, String main, String... lookups) throws IOException {
        Map<String, String> files = new LinkedHashMap<>(Map.of("file", Files.readString(data.resolve(main))));
        for (String lookup : lookups) {
            files.put(lookup, Files.readString(data.resolve(lookup)));
        }
        return files;
    }
}
