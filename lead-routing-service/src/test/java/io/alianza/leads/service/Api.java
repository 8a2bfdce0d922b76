package io.alianza.leads.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.leads.knowledge.KnowledgeEvent.AgreementVersionNoted;
import io.alianza.leads.knowledge.KnowledgeEvent.PartnerNoted;
import io.alianza.leads.knowledge.PartnerStatus;
import io.alianza.support.log.LogReader;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.TestTokens;
import io.alianza.support.testing.TestTopics;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** The interface in the words of its callers; a read waits for what was written last. */
@TestComponent
public class Api {

    static final Duration SOON = Duration.ofSeconds(30);

    private final ObjectProvider<ServiceClient> client;
    private final TestTokens tokens;
    private final LogReader log;
    private final PartnerServiceNews news;
    private String position = "";

    Api(ObjectProvider<ServiceClient> client, TestTokens tokens, TestTopics topics, LogReader log) {
        this.client = client;
        this.tokens = tokens;
        this.log = log;
        this.news = new PartnerServiceNews(topics);
    }

    PartnerServiceNews news() {
        return news;
    }

    String manager() {
        return tokens.of("user-manager", "manager");
    }

    String machine() {
        return tokens.of("client-crm", "integration");
    }

    String finance() {
        return tokens.of("user-finance", "finance");
    }

    String repOf(String partnerId) {
        return tokens.ofOrganisation("user-rep-of-" + partnerId, partnerId, "partner-rep");
    }

    Answer post(String token, String path, Object body, String... headers) throws Exception {
        Answer answer = client.getObject().post("/api/v1" + path, token, body, headers);
        String reached = answer.header("Alianza-Position");
        position = reached == null ? position : reached;
        return answer;
    }

    /** And it must be carried out. */
    JsonNode done(String token, String path, Object body) throws Exception {
        Answer answer = post(token, path, body);
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json();
    }

    Answer get(String token, String path, String... headers) throws Exception {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Alianza-Read-After";
        all[headers.length + 1] = position;
        return client.getObject().get("/api/v1" + path, token, position.isEmpty() ? headers : all);
    }

    JsonNode read(String token, String path) throws Exception {
        Answer answer = get(token, path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    List<String> idsOf(String token, String path) throws Exception {
        return read(token, path)
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    /** A zone nobody else of these tests has. */
    static String zone() {
        return "Z" + Ids.next("z").substring(25);
    }

    String lead(String zone) throws Exception {
        return lead(zone, Map.of("name", "Talleres Ejemplo", "person", "Nadie Nunca"));
    }

    String lead(String zone, Map<String, String> customer) throws Exception {
        String id = Ids.next("lead");
        Map<String, Object> body = new HashMap<>(
                Map.of("id", id, "source", "web", "territory", zone, "products", List.of("R"), "customer", customer));
        done(manager(), "/leads", body);
        return id;
    }

    /** Where the distribution put it. */
    JsonNode awaitDistributed(String lead) {
        return await().atMost(SOON)
                .until(
                        () -> read(manager(), "/leads/" + lead),
                        row -> !row.path("place").asString().equals("waiting"));
    }

    JsonNode awaitPlace(String lead, String place) {
        return await().atMost(SOON)
                .until(
                        () -> read(manager(), "/leads/" + lead),
                        row -> row.path("place").asString().equals(place));
    }

    /** A partner alone in a zone of its own, of which the service knows. */
    Partner partner(int capacity) {
        String zone = zone();
        return new Partner(partner(capacity, zone), zone);
    }

    /** One more in a zone; what the log knows of it stands there before any lead that follows. */
    String partner(int capacity, String zone) {
        String id = news.partner(capacity, "1", zone, "R");
        await().atMost(SOON).until(() -> isKnown(id));
        return id;
    }

    private boolean isKnown(String partnerId) {
        Set<Class<?>> known = new HashSet<>();
        log.replay(log.log().headPosition(), event -> {
            switch (event.payload()) {
                case PartnerNoted noted
                when noted.partnerId().equals(partnerId) && isActive(noted) -> known.add(PartnerNoted.class);
                case AgreementVersionNoted noted
                when noted.partnerId().equals(partnerId) -> known.add(AgreementVersionNoted.class);
                default -> {}
            }
        });
        return known.size() == 2;
    }

    private static boolean isActive(PartnerNoted noted) {
        return noted.status().equals(PartnerStatus.ACTIVE.code());
    }

    record Partner(String id, String zone) {}
}
