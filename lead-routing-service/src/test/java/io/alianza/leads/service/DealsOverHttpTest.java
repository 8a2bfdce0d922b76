package io.alianza.leads.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(Api.class)
class DealsOverHttpTest {

    @Autowired
    private Api api;

    private final String partner = Ids.next("partner");
    private final String rival = Ids.next("partner");
    private final String taxId = "B" + Ids.next("t").substring(25);

    @Test
    void a_registration_is_approved_worked_on_and_won() throws Exception {
        String rep = api.repOf(partner);
        String deal = register(rep, taxId, "R/BK");
        JsonNode registered = api.read(api.manager(), "/deals/" + deal);
        assertThat(registered.path("state").asString()).isEqualTo("registered");
        assertThat(registered.path("partnerId").asString()).isEqualTo(partner);
        assertThat(registered.path("expected").path("amount").asString()).isEqualTo("12500.00");
        assertThat(registered.path("answerBy").asString()).isNotEmpty();
        assertThat(registered.path("customer").path("taxId").asString()).isEqualTo(taxId);

        api.done(api.manager(), "/deals/" + deal + "/approve", Map.of());
        api.done(rep, "/deals/" + deal + "/advance", Map.of("stage", "proposal"));
        api.done(rep, "/deals/" + deal + "/win", Map.of("currency", "EUR", "lines", lines("R/BK", "11000.1234")));

        JsonNode won = api.read(rep, "/deals/" + deal);
        assertThat(won.path("state").asString()).isEqualTo("won");
        assertThat(won.path("amount").path("amount").asString()).isEqualTo("11000.1234");
        assertThat(won.path("protectedUntil").asString()).isNotEmpty();
        assertThat(types(rep, deal)).containsExactly("deal.won", "deal.advanced", "deal.approved", "deal.registered");
        assertThat(api.idsOf(api.manager(), "/deals?state=won&partnerId=" + partner))
                .containsExactly(deal);
    }

    @Test
    void nobody_gains_priority_by_an_earlier_day() throws Exception {
        Map<String, Object> body = new HashMap<>(body(Ids.next("deal"), taxId, "R/BK"));
        body.put("occurredOn", "2020-01-01");
        body.put("partnerId", partner);

        for (String token : List.of(api.repOf(partner), api.manager())) {
            Answer refused = api.post(token, "/deals", body);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().path("errors").get(0).path("pointer").asString())
                    .isEqualTo("/occurredOn");
            assertThat(refused.json().path("errors").get(0).path("code").asString())
                    .isEqualTo("in-past");
        }
        api.done(api.machine(), "/deals", body);
    }

    @Test
    void a_refusal_says_why_to_the_partner() throws Exception {
        String deal = register(api.repOf(partner), taxId, "R/BK");

        api.done(api.manager(), "/deals/" + deal + "/refuse", Map.of("reason", "incomplete"));

        JsonNode refused = api.read(api.repOf(partner), "/deals/" + deal);
        assertThat(refused.path("state").asString()).isEqualTo("refused");
        assertThat(refused.path("reason").asString()).isEqualTo("incomplete");
        assertThat(api.post(api.manager(), "/deals/" + deal + "/approve", Map.of())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void within_a_protection_no_other_partner_is_approved_for_the_same_customer_and_product() throws Exception {
        String first = register(api.repOf(partner), taxId, "R/BK");
        String second = register(api.repOf(rival), taxId, "R");
        String other = register(api.repOf(rival), taxId, "M/BK");
        assertThat(api.read(api.manager(), "/deals/" + second).path("conflict").asString())
                .isEqualTo("likely");
        assertThat(api.get(api.repOf(rival), "/deals/" + second).body()).doesNotContain("conflict", first);
        api.done(api.manager(), "/deals/" + first + "/approve", Map.of());

        Answer refused = api.post(api.manager(), "/deals/" + second + "/approve", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asString()).isEqualTo("urn:alianza:problem:customer-protected");
        assertThat(refused.json().path("facts").path("deal").asString()).isEqualTo(first);
        api.done(api.manager(), "/deals/" + other + "/approve", Map.of());
        api.done(api.repOf(partner), "/deals/" + first + "/lose", Map.of("reason", "price"));
        api.done(api.manager(), "/deals/" + second + "/approve", Map.of());
    }

    @Test
    void another_partners_deal_is_unknown_by_every_path() throws Exception {
        String deal = register(api.repOf(partner), taxId, "R/BK");
        String forged = Ids.next("deal");
        String other = api.repOf(rival);

        for (String path : List.of("", "/timeline")) {
            Answer known = api.get(other, "/deals/" + deal + path);
            assertThat(known.status()).isEqualTo(404);
            assertThat(known.body().replace(deal, forged))
                    .isEqualTo(api.get(other, "/deals/" + forged + path).body());
        }
        for (String move : List.of("advance", "win", "lose")) {
            Map<String, Object> body = Map.of("reason", "price", "stage", "proposal");
            Answer known = api.post(other, "/deals/" + deal + "/" + move, body);
            assertThat(known.status()).as(move).isEqualTo(404);
            assertThat(known.body().replace(deal, forged))
                    .isEqualTo(api.post(other, "/deals/" + forged + "/" + move, body)
                            .body());
        }
        assertThat(api.post(other, "/deals", body(deal, taxId, "R/BK")).status())
                .isEqualTo(404);
        assertThat(api.idsOf(other, "/deals?partnerId=" + partner)).isEmpty();
        assertThat(api.post(other, "/deals/" + deal + "/approve", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void a_partner_registers_for_itself_whatever_it_states() throws Exception {
        Map<String, Object> body = new HashMap<>(body(Ids.next("deal"), taxId, "R/BK"));
        body.put("partnerId", rival);

        String deal = api.done(api.repOf(partner), "/deals", body).path("id").asString();

        assertThat(api.read(api.manager(), "/deals/" + deal).path("partnerId").asString())
                .isEqualTo(partner);
        assertThat(api.post(api.manager(), "/deals", body(Ids.next("deal"), taxId, "R"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_check_tells_free_yours_or_review_and_never_who() throws Exception {
        String rep = api.repOf(partner);
        assertThat(check(rep, Map.of("taxId", taxId))).contains("\"free\"");
        String deal = register(rep, taxId, "R/BK");

        assertThat(check(rep, Map.of("taxId", " " + taxId.toLowerCase(Locale.ROOT))))
                .contains("\"yours\"", deal);
        assertThat(check(api.repOf(rival), Map.of("taxId", taxId)))
                .contains("\"review\"", "answerBy")
                .doesNotContain(partner, deal);
        assertThat(check(api.repOf(rival), Map.of("taxId", taxId, "product", "M")))
                .contains("\"free\"");
        assertThat(api.post(rep, "/deal-checks", Map.of("product", "R")).status())
                .isEqualTo(422);
    }

    @Test
    void an_offered_lead_does_not_tell_its_customer_through_the_check() throws Exception {
        Api.Partner offered = api.partner(1);
        String rep = api.repOf(offered.id());
        String lead = api.lead(offered.zone(), Map.of("name", "Talleres", "taxId", taxId));
        api.awaitPlace(lead, "offered");

        assertThat(check(rep, Map.of("taxId", taxId))).contains("\"review\"");
        api.done(rep, "/leads/" + lead + "/accept", Map.of());
        api.read(rep, "/leads/" + lead);
        assertThat(check(rep, Map.of("taxId", taxId))).contains("\"yours\"");
    }

    @Test
    void checks_are_limited_per_user_and_day() throws Exception {
        String rep = api.repOf(Ids.next("partner"));
        for (int i = 0; i < 20; i++) {
            check(rep, Map.of("domain", "example" + i + ".es"));
        }

        Answer refused = api.post(rep, "/deal-checks", Map.of("domain", "example.es"));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Long.parseLong(String.valueOf(refused.header("Retry-After"))))
                .isBetween(0L, 86_400L);
        assertThat(refused.json().path("detail").asString()).contains("20");
    }

    private String check(String token, Map<String, String> question) throws Exception {
        return api.done(token, "/deal-checks", question).toString();
    }

    private String register(String rep, String customer, String product) throws Exception {
        return api.done(rep, "/deals", body(Ids.next("deal"), customer, product))
                .path("id")
                .asString();
    }

    private static Map<String, Object> body(String id, String taxId, String product) {
        return Map.of(
                "id",
                id,
                "customer",
                Map.of("name", "Frutas Ejemplo", "taxId", taxId),
                "territory",
                "ES/28",
                "currency",
                "EUR",
                "lines",
                lines(product, "12500.00"));
    }

    private static List<Map<String, String>> lines(String product, String amount) {
        return List.of(Map.of("lineId", "1", "product", product, "quantity", "1", "amount", amount));
    }

    private List<String> types(String token, String deal) throws Exception {
        return api.read(token, "/deals/" + deal + "/timeline")
                .path("items")
                .valueStream()
                .map(entry -> entry.path("type").asString())
                .toList();
    }
}
