package io.alianza.partner.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(Api.class)
class PartnersOverHttpTest {

    @Autowired
    private Api api;

    @Test
    void a_partner_is_registered_and_lives_its_life() throws Exception {
        String id = api.partner(Map.of(
                "tradeName",
                "Duero",
                "taxId",
                "b-98.765.432",
                "capacity",
                7,
                "weight",
                1.5,
                "category",
                "Oro",
                "externalIds",
                Map.of("crm", "77")));

        JsonNode applied = api.get("/partners/" + id);
        assertThat(applied.path("status").asString()).isEqualTo("applied");
        assertThat(applied.path("displayName").asString()).isEqualTo("Duero");
        assertThat(applied.path("taxId").asString()).isEqualTo("B98765432");
        assertThat(applied.path("number").asString()).startsWith("P-");
        assertThat(applied.path("weight").asString()).isEqualTo("1.5");
        assertThat(applied.path("externalIds").path("crm").asString()).isEqualTo("77");
        assertThat(applied.path("version").asInt()).isZero();

        for (String step : List.of("approve", "activate")) {
            assertThat(api.post("/partners/" + id + "/" + step, "{}").status()).isEqualTo(200);
        }
        api.post("/partners/" + id + "/capacity", Map.of("capacity", 3, "weight", 2));
        Answer suspended = api.post("/partners/" + id + "/suspend", Map.of("reason", "unpaid"));

        assertThat(suspended.json().path("version").asInt()).isEqualTo(4);
        assertThat(suspended.header("ETag")).isEqualTo("\"4\"");
        JsonNode now = api.get("/partners/" + id);
        assertThat(now.path("status").asString()).isEqualTo("suspended");
        assertThat(now.path("capacity").asInt()).isEqualTo(3);
        assertThat(now.path("version").asInt()).isEqualTo(4);
    }

    @Test
    void a_registration_said_again_is_the_same_and_with_other_content_a_conflict() throws Exception {
        Map<String, Object> company = Api.company(Map.of());
        assertThat(api.post("/partners", company).status()).isEqualTo(201);

        assertThat(api.post("/partners", company).status()).isEqualTo(200);
        company.put("legalName", "Otra, S.A.");
        Answer other = api.post("/partners", company);

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().path("type").asString()).isEqualTo("urn:alianza:problem:already-there-differently");
    }

    @Test
    void all_that_is_wrong_is_named_at_once_in_the_callers_language() throws Exception {
        Map<String, Object> wrong = Map.of("country", "Spanien", "types", List.of("friend"), "capacity", -1);

        Answer spanish = api.postAs(api.manager(), "/partners", wrong);
        Answer english = api.postAs(api.manager(), "/partners", wrong, "Accept-Language", "en");

        assertThat(spanish.status()).isEqualTo(422);
        assertThat(spanish.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactlyInAnyOrder("/legalName", "/country", "/types/0", "/capacity");
        assertThat(messageOf(spanish, "/legalName")).isEqualTo("Falta un valor");
        assertThat(messageOf(english, "/legalName")).isEqualTo("A value is missing");
    }

    @Test
    void nobody_overwrites_what_changed_meanwhile() throws Exception {
        String id = api.partner(Map.of());
        api.post("/partners/" + id + "/approve", Map.of());

        Answer late = api.postAs(api.manager(), "/partners/" + id + "/activate", Map.of(), "If-Match", "\"0\"");
        Answer current = api.postAs(api.manager(), "/partners/" + id + "/activate", Map.of(), "If-Match", "\"1\"");

        assertThat(late.status()).isEqualTo(412);
        assertThat(current.status()).isEqualTo(200);
    }

    @Test
    void a_step_that_makes_no_sense_is_refused_in_words() throws Exception {
        String id = api.partner(Map.of());

        Answer refused = api.post("/partners/" + id + "/suspend", Map.of("reason", "unpaid"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asString())
                .isEqualTo("Un partner en estado «applied» no puede pasar a «suspended».");
    }

    @Test
    void of_twenty_who_register_one_tax_id_at_once_one_gets_it() throws Exception {
        List<Callable<Integer>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            attempts.add(() -> api.post("/partners", Api.company(Map.of("taxId", "A-5818501-A")))
                    .status());
        }
        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var attempt : threads.invokeAll(attempts)) {
                statuses.add(attempt.get());
            }
        }

        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(api.idsOf("/partners?q=a5818501a")).hasSize(1);
    }

    @Test
    void a_tax_id_is_free_again_for_who_comes_after_the_end_and_taken_in_its_country_only() throws Exception {
        String first = api.partner(Map.of("taxId", "B11111111"));
        assertThat(api.post("/partners", Api.company(Map.of("taxId", "B-11111111")))
                        .status())
                .isEqualTo(409);
        assertThat(api.post("/partners", Api.company(Map.of("taxId", "B11111111", "country", "PT")))
                        .status())
                .isEqualTo(201);

        api.post("/partners/" + first + "/refuse", Map.of("reason", "incomplete"));

        assertThat(api.post("/partners", Api.company(Map.of("taxId", "B11111111")))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_number_names_one_partner() throws Exception {
        api.partner(Map.of("number", "AW-1"));

        Answer second = api.post("/partners", Api.company(Map.of("number", "aw-1")));

        assertThat(second.json().path("type").asString()).isEqualTo("urn:alianza:problem:partner-number-taken");
    }

    @Test
    void nobody_belongs_to_who_belongs_to_him() throws Exception {
        String group = api.partner(Map.of("legalName", "Grupo"));
        String branch = api.partner(Map.of("legalName", "Filial", "parentId", group));
        String shop = api.partner(Map.of("legalName", "Tienda", "parentId", branch));
        Map<String, Object> turned = Map.of("legalName", "Grupo", "types", List.of("reseller"), "parentId", shop);

        Answer ring = api.post("/partners/" + group + "/profile", turned);
        Answer stranger = api.post("/partners", Api.company(Map.of("parentId", Ids.next("partner"))));

        assertThat(ring.json().path("errors").get(0).path("code").asString()).isEqualTo("own-ancestor");
        assertThat(stranger.json().path("errors").get(0).path("code").asString())
                .isEqualTo("unknown-partner");
        assertThat(api.idsOf("/partners?parentId=" + group)).containsExactly(branch);
    }

    @Test
    void what_a_retry_with_the_same_key_makes_is_what_it_made_before() throws Exception {
        Map<String, Object> company = Map.of("legalName", "Clave, S.L.", "country", "ES", "types", List.of("msp"));

        Answer first = api.postAs(api.machine(), "/partners", company, "Idempotency-Key", "once");
        Answer again = api.postAs(api.machine(), "/partners", company, "Idempotency-Key", "once");

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(api.idsOf("/partners?q=clave")).hasSize(1);
    }

    @Test
    void a_list_is_narrowed_sorted_and_cut_into_pages() throws Exception {
        for (String name : List.of("Cesta C", "Cesta A", "Cesta B")) {
            api.partner(Map.of("legalName", name, "types", List.of("affiliate"), "category", "Cestería"));
        }

        JsonNode page = api.get("/partners?category=Cester%C3%ADa&type=affiliate&status=&sort=-name&limit=2");
        assertThat(page.path("items")
                        .valueStream()
                        .map(item -> item.path("displayName").asString()))
                .containsExactly("Cesta C", "Cesta B");
        assertThat(api.get("/partners?q=CEST%C3%81+b").path("items")).hasSize(1);
        JsonNode last = api.get("/partners?category=Cester%C3%ADa&sort=-name&limit=2&cursor="
                + page.path("next").asString());
        assertThat(last.path("items")
                        .valueStream()
                        .map(item -> item.path("displayName").asString()))
                .containsExactly("Cesta A");
        assertThat(last.has("next")).isFalse();
        assertThat(api.getAs(api.manager(), "/partners?status=friendly").status())
                .isEqualTo(422);
    }

    @Test
    void days_in_the_past_are_for_importers() throws Exception {
        String id = api.partner(Map.of());
        Map<String, Object> then = Map.of("occurredOn", "2020-01-31");

        assertThat(api.post("/partners/" + id + "/approve", then).status()).isEqualTo(422);
        assertThat(api.postAs(api.machine(), "/partners/" + id + "/approve", then)
                        .status())
                .isEqualTo(200);
    }

    private static String messageOf(Answer answer, String pointer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .filter(error -> error.path("pointer").asString().equals(pointer))
                .findFirst()
                .orElseThrow()
                .path("message")
                .asString();
    }
}
