package io.alianza.commission.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.TestTokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** The interface in the words of its callers; a read waits for what was written last. */
@TestComponent
public class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ObjectProvider<ServiceClient> client;
    private final TestTokens tokens;
    private String position = "";

    Api(ObjectProvider<ServiceClient> client, TestTokens tokens) {
        this.client = client;
        this.tokens = tokens;
    }

    String finance() {
        return tokens.of("user-finance", "finance");
    }

    String manager() {
        return tokens.of("user-manager", "manager");
    }

    String machine() {
        return tokens.of("client-erp", "integration");
    }

    String repOf(String partnerId) {
        return tokens.ofOrganisation("user-rep", partnerId, "partner-rep");
    }

    /** As finance. */
    Answer post(String path, Object body) throws Exception {
        return postAs(finance(), path, body);
    }

    Answer postAs(String token, String path, Object body, String... headers) throws Exception {
        Answer answer = client.getObject().post("/api/v1" + path, token, body, headers);
        String reached = answer.header("Alianza-Position");
        position = reached == null ? position : reached;
        return answer;
    }

    Answer anonymous(String path) throws Exception {
        return client.getObject().get("/api/v1" + path, null);
    }

    /** As finance, and successful. */
    JsonNode get(String path) throws Exception {
        Answer answer = getAs(finance(), path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    Answer getAs(String token, String path, String... headers) throws Exception {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Alianza-Read-After";
        all[headers.length + 1] = position;
        return client.getObject().get("/api/v1" + path, token, position.isEmpty() ? headers : all);
    }

    /** Asks until the answer is as wanted. */
    JsonNode await(String path, Predicate<JsonNode> wanted) {
        return await(path, PATIENCE, wanted);
    }

    /** Who is ready to wait long asks less often: asking costs the service time, too. */
    JsonNode await(String path, Duration atMost, Predicate<JsonNode> wanted) {
        return Awaitility.await(path)
                .atMost(atMost)
                .pollInterval(atMost.dividedBy(100))
                .until(() -> get(path), wanted);
    }

    /** The commission of a deal, once it is in a state. */
    JsonNode commission(String dealId, String state) {
        return await(
                        "/commissions?dealId=" + dealId,
                        list -> list.path("items")
                                .path(0)
                                .path("state")
                                .asString("")
                                .equals(state))
                .path("items")
                .path(0);
    }

    /** What one of the service's checks found. */
    JsonNode check(String name) throws Exception {
        return checks().get(name);
    }

    /** All of them, by name. Each run goes through the whole log. */
    Map<String, JsonNode> checks() throws Exception {
        String operations = tokens.of("user-operations", "operations");
        return client.getObject()
                .get("/internal/check", operations)
                .json()
                .valueStream()
                .collect(Collectors.toMap(check -> check.path("name").asString(), check -> check));
    }

    /** A plan of one rate for everything, valid since 2020. */
    String plan(String percent) throws Exception {
        return planWithId(Ids.next("plan"), percent);
    }

    String planWithId(String id, String percent) throws Exception {
        Answer answer = postAs(
                machine(),
                "/plans",
                Map.of(
                        "id",
                        id,
                        "name",
                        "Plan of " + percent + " %",
                        "validFrom",
                        "2020-01-01",
                        "rules",
                        List.of(Map.of("path", "R", "percent", percent))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return id;
    }

    /** The plan of the golden totals, as the project ships it. */
    String standardPlan() throws Exception {
        Path file = Path.of("..", "local-platform", "src", "main", "resources", "plans", "standard.json");
        Answer answer = postAs(machine(), "/plans", Files.readString(file));
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json().path("id").asString();
    }
}
