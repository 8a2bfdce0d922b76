package io.alianza.leads.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.events.Topics;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.ServiceTest;
import io.alianza.support.testing.TestTokens;
import io.alianza.support.testing.TestTopics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A lead from its capture to the deal it becomes, over HTTP, with partners that came over the topic. */
@ServiceTest
@Import(Api.class)
class LeadJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private ServiceClient service;

    @Autowired
    private Api api;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestTopics topics;

    @Test
    void a_lead_is_offered_accepted_worked_on_and_won() throws Exception {
        String zone = "J1";
        String partner = api.partner(2, zone);
        String manager = tokens.of("user-manager", "manager");
        String rep = tokens.ofOrganisation("user-rep", partner, "partner-rep");
        String lead = capture(manager, zone);
        Leads leads = new Leads(service);
        leads.awaitPlace(lead, "offered", manager);

        JsonNode offered = service.get("/api/v1/leads/" + lead, rep).json();
        assertThat(offered.path("customer").isMissingNode()).isTrue();
        assertThat(offered.path("source").isMissingNode()).isTrue();
        assertThat(offered.path("territory").asString()).isEqualTo(zone);
        assertThat(offered.path("sector").asString()).isEqualTo("Industria");

        Answer accepted = service.post("/api/v1/leads/" + lead + "/accept", rep, Map.of());
        assertThat(accepted.status()).isEqualTo(200);
        JsonNode held = service.get(
                        "/api/v1/leads/" + lead, rep, "Alianza-Read-After", accepted.header("Alianza-Position"))
                .json();
        assertThat(held.path("state").asString()).isEqualTo("accepted");
        assertThat(held.path("customer").path("person").asString()).isEqualTo("Nadie Nunca");

        assertThat(service.post("/api/v1/leads/" + lead + "/advance", rep, Map.of("stage", "qualified"))
                        .status())
                .isEqualTo(200);
        Answer won = service.post("/api/v1/leads/" + lead + "/win", rep, sale("8000.1234"));
        assertThat(won.status()).as(won.body()).isEqualTo(200);
        assertThat(service.post("/api/v1/leads/" + lead + "/win", rep, sale("8000.1234"))
                        .status())
                .isEqualTo(200);
        Answer otherwise = service.post("/api/v1/leads/" + lead + "/win", rep, sale("8000.1235"));
        assertThat(otherwise.status()).isEqualTo(409);
        assertThat(otherwise.json().path("type").asString()).isEqualTo("urn:alianza:problem:already-there-differently");
        assertDealOf(lead, rep, partner, String.valueOf(won.header("Alianza-Position")));
        assertTold(lead);
    }

    private String capture(String manager, String zone) throws Exception {
        String id = Ids.next("lead");
        Map<String, Object> body = Map.of(
                "id",
                id,
                "source",
                "web",
                "territory",
                zone,
                "products",
                List.of("R"),
                "sector",
                "Industria",
                "expected",
                Map.of("amount", "18500.00", "currency", "EUR"),
                "customer",
                Map.of("name", "Talleres Ejemplo", "person", "Nadie Nunca", "taxId", "B00000001"));
        Answer created = service.post("/api/v1/leads", manager, body);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        assertThat(service.post("/api/v1/leads", manager, body).status()).isEqualTo(200);
        return id;
    }

    private static Map<String, Object> sale(String first) {
        return Map.of(
                "currency",
                "EUR",
                "lines",
                List.of(
                        Map.of("lineId", "1", "product", "R/BK", "quantity", "2", "amount", first),
                        Map.of("lineId", "3", "product", "R/FR", "quantity", "1", "amount", "99.9")));
    }

    private void assertDealOf(String lead, String rep, String partner, String position) throws Exception {
        JsonNode closed = service.get("/api/v1/leads/" + lead, rep, "Alianza-Read-After", position)
                .json();
        assertThat(closed.path("state").asString()).isEqualTo("won");
        JsonNode deal = service.get("/api/v1/deals/" + closed.path("dealId").asString(), rep)
                .json();
        assertThat(deal.path("state").asString()).isEqualTo("won");
        assertThat(deal.path("leadId").asString()).isEqualTo(lead);
        assertThat(deal.path("partnerId").asString()).isEqualTo(partner);
        assertThat(deal.path("amount").path("amount").asString()).isEqualTo("8100.0234");
        assertThat(deal.path("customer").path("name").asString()).isEqualTo("Talleres Ejemplo");
    }

    /** Downstream is told the whole way, in order, and nothing personal. */
    private void assertTold(String lead) {
        var messages = topics.read(
                Topics.LEAD,
                SOON,
                read -> read.stream()
                        .anyMatch(message -> new String(message.value(), StandardCharsets.UTF_8)
                                .contains("\"amount\":\"8100.0234\"")));
        List<String> types = messages.stream()
                .filter(message -> message.key().equals(lead))
                .map(message ->
                        new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .toList();
        assertThat(types)
                .containsExactly(
                        "prm.lead.lead-captured.v1",
                        "prm.lead.lead-routed.v1",
                        "prm.lead.lead-accepted.v1",
                        "prm.lead.lead-advanced.v1",
                        "prm.lead.lead-won.v1");
        assertThat(messages)
                .allSatisfy(message -> assertThat(new String(message.value(), StandardCharsets.UTF_8))
                        .doesNotContain("Nunca", "Talleres", "B00000001"));
    }

    @Test
    void knowledge_that_comes_late_lets_the_lead_go_on() throws Exception {
        String manager = tokens.of("user-manager", "manager");
        String lead = capture(manager, "J2");
        new Leads(service).awaitPlace(lead, "unassignable", manager);

        String partner = new PartnerServiceNews(topics).partner(1, "1", "J2", "R");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(service.get("/api/v1/leads/" + lead, manager)
                                .json()
                                .path("partnerId")
                                .asString(""))
                        .isEqualTo(partner));
    }
}
