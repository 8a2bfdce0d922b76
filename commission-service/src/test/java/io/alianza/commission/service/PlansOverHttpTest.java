package io.alianza.commission.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@OnService
class PlansOverHttpTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));

    private static final List<Map<String, Object>> BANDS =
            List.of(Map.of("above", "0", "upTo", "10000", "percent", "5"), Map.of("above", "10000", "percent", "6"));

    private final String id = Ids.next("plan");

    @Autowired
    private Api api;

    @Autowired
    private OtherServices others;

    @Test
    void a_plan_is_made_once_and_read_back_as_it_was_sent() throws Exception {
        Map<String, Object> request = plan("2020-01-01", Map.of("path", "R", "label", "Road", "bands", BANDS));

        assertThat(api.postAs(api.machine(), "/plans", request).status()).isEqualTo(201);
        assertThat(api.postAs(api.machine(), "/plans", request).status()).isEqualTo(200);

        Answer read = api.getAs(api.manager(), "/plans/" + id);
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        JsonNode version = read.json().path("versions").path(0);
        assertThat(version.path("rules").toString())
                .isEqualTo(
                        "[{\"path\":\"R\",\"label\":\"Road\",\"bands\":[{\"above\":\"0\",\"upTo\":\"10000\",\"percent\":\"5\"},"
                                + "{\"above\":\"10000\",\"percent\":\"6\"}]}]");
        assertThat(version.path("measure").asString()).isEqualTo("DEAL_AMOUNT_IN_PRODUCT_LINE");
    }

    @Test
    void another_plan_under_the_same_id_is_a_conflict() throws Exception {
        api.planWithId(id, "5");

        Answer other = api.post("/plans", plan("2020-01-01", Map.of("path", "R", "percent", "6")));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().path("title").asString()).isEqualTo("El plan ya existe");
    }

    @Test
    void every_fault_is_named_with_its_place_in_the_callers_language() throws Exception {
        Map<String, Object> request = plan(
                "2020-01-01",
                Map.of(
                        "path",
                        "R",
                        "bands",
                        List.of(
                                Map.of("above", "0", "upTo", "10", "percent", "5"),
                                Map.of("above", "20", "percent", "101"))),
                Map.of("path", "R", "percent", "5", "bands", BANDS));

        Answer refused = api.postAs(api.finance(), "/plans", request, "Accept-Language", "en");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(fault -> fault.path("pointer").asString() + " "
                                + fault.path("message").asString()))
                .containsExactly("/rules/1/percent Either a percentage or bands, not both and not none");

        Answer gap = api.postAs(
                api.finance(),
                "/plans",
                plan(
                        "2020-01-01",
                        Map.of(
                                "path",
                                "R",
                                "bands",
                                List.of(
                                        Map.of("above", "0", "upTo", "10", "percent", "5"),
                                        Map.of("above", "20", "percent", "101")))),
                "Accept-Language",
                "es");
        assertThat(gap.json()
                        .path("errors")
                        .valueStream()
                        .map(fault -> fault.path("pointer").asString() + " "
                                + fault.path("message").asString()))
                .containsExactly(
                        "/rules/0/bands/1/above Los tramos dejan un hueco: 10",
                        "/rules/0/bands/1/percent Fuera de los límites: 0..100");
    }

    @Test
    void a_further_version_needs_the_version_that_was_read_and_a_day_to_come() throws Exception {
        api.planWithId(id, "5");
        Map<String, Object> next = plan(today.plusDays(1).toString(), Map.of("path", "R", "percent", "6"));

        assertThat(api.postAs(api.finance(), "/plans/" + id + "/versions", next, "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(api.postAs(api.finance(), "/plans/" + id + "/versions", next, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(200);
        assertThat(api.get("/plans/" + id).path("versions")).hasSize(2);
        assertThat(api.post("/plans/" + id + "/versions", plan("2021-01-01", Map.of("path", "R", "percent", "7")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void sentences_say_the_version_of_today_with_an_example() throws Exception {
        api.postAs(api.machine(), "/plans", plan("2020-01-01", Map.of("path", "R", "bands", BANDS)));

        JsonNode said = api.getAs(api.finance(), "/plans/" + id + "/sentences?amount=20000", "Accept-Language", "en")
                .json();

        assertThat(said.path("version").asInt()).isEqualTo(1);
        assertThat(said.path("sentences").path(1).asString())
                .isEqualTo("R: marginal bands, 5% up to 10,000 and 6% above.");
        assertThat(said.path("example").asString())
                .isEqualTo("For example, a deal of €20,000.00 in R earns €1,100.00: "
                        + "€10,000.00 × 5% + €10,000.00 × 6% = €500.00 + €600.00 = €1,100.00.");
        assertThat(api.getAs(api.finance(), "/plans/" + id + "/sentences?currency=XXX")
                        .status())
                .isEqualTo(422);
        assertThat(api.getAs(api.finance(), "/plans/" + id + "/sentences?version=2")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_partner_sees_the_plans_of_its_agreements_only() throws Exception {
        String partner = Ids.next("partner");
        String other = api.plan("9");
        api.planWithId(id, "5");
        others.agreement(partner, Ids.next("agreement"), id);
        String deal = Ids.next("deal");
        others.won(deal, partner, LocalDate.of(2026, 1, 5), "EUR", "R/bike 10");
        api.commission(deal, "accrued");

        assertThat(api.getAs(api.repOf(partner), "/plans")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(plan -> plan.path("id").asString()))
                .containsExactly(id);
        assertThat(api.getAs(api.repOf(partner), "/plans/" + id + "/sentences").status())
                .isEqualTo(200);
        assertThat(api.getAs(api.repOf(partner), "/plans/" + other).status()).isEqualTo(404);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private Map<String, Object> plan(String validFrom, Map<String, Object>... rules) {
        return Map.of("id", id, "name", "Standard", "validFrom", validFrom, "rules", List.of(rules));
    }
}
