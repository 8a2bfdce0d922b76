package io.alianza.partner.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.TestTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** The interface in the words of its callers; a read waits for what was written last. */
@TestComponent
public class Api {

    private final ObjectProvider<ServiceClient> client;
    private final TestTokens tokens;
    private String position = "";

    Api(ObjectProvider<ServiceClient> client, TestTokens tokens) {
        this.client = client;
        this.tokens = tokens;
    }

    public String manager() {
        return tokens.of("user-manager", "manager");
    }

    public String finance() {
        return tokens.of("user-finance", "finance");
    }

    public String machine() {
        return tokens.of("client-crm", "integration");
    }

    public String adminOf(String partnerId) {
        return tokens.ofOrganisation("user-admin", partnerId, "partner-admin");
    }

    public String repOf(String partnerId) {
        return tokens.ofOrganisation("user-rep", partnerId, "partner-rep");
    }

    /** As the manager. */
    public Answer post(String path, Object body) throws Exception {
        return postAs(manager(), path, body);
    }

    public Answer postAs(String token, String path, Object body, String... headers) throws Exception {
        Answer answer = client.getObject().post("/api/v1" + path, token, body, headers);
        String reached = answer.header("Alianza-Position");
        position = reached == null ? position : reached;
        return answer;
    }

    public JsonNode get(String path) throws Exception {
        Answer answer = getAs(manager(), path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    public Answer getAs(String token, String path, String... headers) throws Exception {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Alianza-Read-After";
        all[headers.length + 1] = position;
        return client.getObject().get("/api/v1" + path, token, position.isEmpty() ? headers : all);
    }

    /** Ids of a list. */
    public List<String> idsOf(String path) throws Exception {
        return get(path)
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    /** A registered company; every field can be said otherwise. */
    public String partner(Map<String, Object> otherwise) throws Exception {
        Answer answer = post("/partners", company(otherwise));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    public String activePartner(Map<String, Object> otherwise) throws Exception {
        String id = partner(otherwise);
        assertThat(post("/partners/" + id + "/approve", Map.of()).status()).isEqualTo(200);
        assertThat(post("/partners/" + id + "/activate", Map.of()).status()).isEqualTo(200);
        return id;
    }

    public static Map<String, Object> company(Map<String, Object> otherwise) {
        Map<String, Object> company = new HashMap<>(Map.of(
                "id",
                Ids.next("partner"),
                "legalName",
                "Redes del Duero, S.L.",
                "country",
                "ES",
                "types",
                List.of("reseller")));
        company.putAll(otherwise);
        return company;
    }

    /** Lists nodes, and says nothing when they are there already. */
    public void listed(String collection, String... paths) throws Exception {
        for (String path : paths) {
            Answer answer = post("/" + collection, Map.of("path", path, "name", "Nombre de " + path));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
    }

    /** An agreement in force from a day on. */
    public String agreement(String partnerId, String validFrom, List<String> territories) throws Exception {
        Answer drafted = post(
                "/agreements",
                Map.of(
                        "partnerId",
                        partnerId,
                        "regime",
                        "reseller",
                        "remuneration",
                        List.of("margin"),
                        "territories",
                        territories,
                        "validFrom",
                        validFrom));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        String id = drafted.json().path("id").asString();
        assertThat(post("/agreements/" + id + "/activate", Map.of()).status()).isEqualTo(200);
        return id;
    }
}
