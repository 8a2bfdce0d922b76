package io.alianza.support.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.eventstore.EventLog;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.ServiceTest;
import io.alianza.support.testing.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** An import from the first byte to the report, over HTTP, through a real log. */
@ServiceTest
@Import(JarImport.class)
class ImportJarsTest {

    private static final String BOUNDARY = "a-line-that-is-in-no-file";

    @Autowired
    private ServiceClient client;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private EventLog log;

    private final String source = Ids.next("shop");
    private final String mapping = """
            kind: jars
            source: %s
            lookups:
              sizes: {file: sizes.csv, key: Code, from: Size}
            key: "{Jar}"
            fields: {size: "{sizes.Litres}", content: "{Content}"}
            """.formatted(source);

    @Test
    void is_accepted_carried_out_and_reported() throws Exception {
        StringBuilder file = new StringBuilder("Jar;Size;Content\n");
        IntStream.range(0, 150)
                .forEach(i -> file.append(i).append(";L;").append(i % 20).append('\n'));
        file.append("150;XXL;1\n151;L;a lot\n");

        Answer accepted =
                post("", Map.of("file", file.toString(), "mapping", mapping, "sizes.csv", "Code,Litres\nL,15\n"));

        assertThat(accepted.status()).isEqualTo(202);
        JsonNode done = awaitDone(accepted);
        assertThat(done.path("result").path("refused").asInt()).isEqualTo(2 + rejectedByTheJar());
        assertThat(done.path("result").path("accepted").asInt()).isEqualTo(150 - rejectedByTheJar());
        assertThat(done.path("percent").asInt()).isEqualTo(100);
        assertThat(log.eventsOf(jar("7"))).hasSize(2);

        JsonNode report = get(accepted.header("Location") + "/report?outcome=refused")
                .json()
                .path("items");
        JsonNode last = report.get(report.size() - 1);
        assertThat(last.path("line").asInt()).isEqualTo(153);
        assertThat(last.path("column").asString()).isEqualTo("Content");
        assertThat(last.path("value").asString()).isEqualTo("a lot");
        assertThat(last.path("message").asString()).startsWith("No es un número entero");
    }

    /** 16 to 19 do not fit into 15. */
    private static int rejectedByTheJar() {
        return (int) IntStream.range(0, 150).filter(i -> i % 20 > 15).count();
    }

    @Test
    void gives_its_report_as_csv() throws Exception {
        Answer accepted = post(
                "",
                Map.of(
                        "file",
                        "Jar,Size,Content\n1,L,1\n2,S,1\n",
                        "mapping",
                        mapping,
                        "sizes.csv",
                        "Code,Litres\nL,15\n"));
        awaitDone(accepted);

        Answer csv = client.get(
                accepted.header("Location") + "/report",
                tokens.of("op", "operations"),
                "Accept",
                "text/csv",
                "Accept-Language",
                "en");

        assertThat(csv.body().lines())
                .containsExactly(
                        "line,key,outcome,column,field,value,code,expected,message",
                        "2,1,accepted,,,,,,",
                        "3,,refused,Size,,S,look-up,a Code of sizes.csv,Not found in the look-up file: expected a Code of sizes.csv");
    }

    @Test
    void writes_nothing_in_a_dry_run() throws Exception {
        Answer accepted = post(
                "?dryRun=true",
                Map.of("file", "Jar,Size,Content\n1,L,1\n", "mapping", mapping, "sizes.csv", "Code,Litres\nL,15\n"));

        assertThat(awaitDone(accepted).path("result").path("accepted").asInt()).isEqualTo(1);
        assertThat(log.eventsOf(jar("1"))).isEmpty();
    }

    @Test
    void says_what_is_wrong_with_a_mapping() throws Exception {
        Answer refused = post("", Map.of("file", "Jar,Size\n", "mapping", mapping.replace("key: Code", "kye: Code")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("type").asString()).isEqualTo("urn:alianza:problem:unsupported-mapping");
        assertThat(refused.json().path("errors").toString()).contains("line 4", "kye", "/mapping/lookups/sizes");
    }

    @Test
    void is_for_those_who_may() throws Exception {
        Map<String, String> parts = Map.of("file", "Jar,Size\n", "mapping", mapping);

        assertThat(post("", parts, tokens.ofOrganisation("rep", "partner-1", "partner-rep"))
                        .status())
                .isEqualTo(403);
        assertThat(post("", parts, null).status()).isEqualTo(401);
        assertThat(client.get("/api/v1/imports/jars", tokens.of("fin", "finance"))
                        .status())
                .isEqualTo(403);
        assertThat(client.get("/api/v1/imports/pots", tokens.of("op", "operations"))
                        .status())
                .isEqualTo(404);
    }

    private String jar(String key) {
        return Ids.derived("jar", source, key);
    }

    private Answer post(String query, Map<String, String> parts) throws Exception {
        return post(query, parts, tokens.of("crm", "integration"));
    }

    private Answer post(String query, Map<String, String> parts, @Nullable String token) throws Exception {
        StringBuilder body = new StringBuilder();
        new LinkedHashMap<>(parts)
                .forEach((name, text) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
                        + name + "\"; filename=\"" + name + "\"\r\n\r\n" + text + "\r\n"));
        body.append("--" + BOUNDARY + "--\r\n");
        return client.send(
                "POST",
                "/api/v1/imports/jars" + query,
                token,
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofString(body.toString()));
    }

    private Answer get(String path) throws Exception {
        return client.get(path, tokens.of("op", "operations"));
    }

    private JsonNode awaitDone(Answer accepted) {
        String location = String.valueOf(accepted.header("Location"));
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> get(location).json(),
                        answer -> answer.path("state").asString().equals("done"));
    }
}
