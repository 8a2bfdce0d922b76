package io.alianza.partner.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.ServiceTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(Api.class)
class AgreementsOverHttpTest {

    private static final String PLAN = "plan-00000000-0000-7000-8000-000000000001";

    @Autowired
    private Api api;

    @Autowired
    private Clock clock;

    @BeforeEach
    void trees() throws Exception {
        api.listed("territories", "ES/28", "ES/08", "PT");
        api.listed("products", "SEG/CORTAFUEGOS", "NUB");
    }

    @Test
    void an_agreement_is_drafted_put_in_force_and_followed_by_a_later_version() throws Exception {
        String partner = api.activePartner(Map.of());
        String id = drafted(
                partner,
                Map.of("territories", List.of("ES/28"), "products", List.of("SEG"), "validFrom", "2024-01-01"));
        assertThat(status(id)).isEqualTo("draft");
        assertThat(api.get("/partners/" + partner).path("territories").isEmpty())
                .isTrue();

        api.post("/agreements/" + id + "/activate", "{}");
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        api.post(
                "/agreements/" + id + "/versions",
                terms(Map.of("territories", List.of("ES"), "validFrom", tomorrow.toString())));
        Answer activated = api.post("/agreements/" + id + "/activate", "{}");

        assertThat(activated.status()).as(activated.body()).isEqualTo(200);
        assertThat(api.get("/agreements/" + id).path("inForce").asInt()).isEqualTo(1);
        JsonNode then = api.get("/agreements/" + id + "?on=" + tomorrow);
        assertThat(then.path("inForce").asInt()).isEqualTo(2);
        assertThat(then.path("terms").path("territories").get(0).asString()).isEqualTo("ES");
        assertThat(then.path("versions")).hasSize(2);
        assertThat(api.get("/partners/" + partner).path("territories").get(0).asString())
                .isEqualTo("ES/28");
        assertThat(api.get("/partners/" + partner + "?on=" + tomorrow)
                        .path("territories")
                        .get(0)
                        .asString())
                .isEqualTo("ES");
    }

    @Test
    void the_status_is_of_the_day_asked_about() throws Exception {
        String partner = api.activePartner(Map.of());
        String id = drafted(partner, Map.of("validFrom", "2024-01-01", "validTo", "2025-01-01"));
        api.post("/agreements/" + id + "/activate", "{}");

        assertThat(status(id)).isEqualTo("expired");
        assertThat(idsOf(partner, "expired", "")).containsExactly(id);
        assertThat(idsOf(partner, "expired", "&on=2024-12-31")).isEmpty();
        assertThat(idsOf(partner, "active", "&on=2024-12-31")).containsExactly(id);
        assertThat(idsOf(partner, "active", "&on=2025-01-01")).isEmpty();

        Answer ended = api.post("/agreements/" + id + "/terminate", Map.of("reason", "breach"));
        assertThat(ended.status()).as(ended.body()).isEqualTo(200);
        assertThat(idsOf(partner, "terminated", "")).containsExactly(id);
        assertThat(idsOf(partner, "draft", "")).isEmpty();
    }

    @Test
    void who_is_named_must_be_there_and_all_that_is_wrong_is_named_at_once() throws Exception {
        String partner = api.partner(Map.of());

        Answer nowhere = api.post(
                "/agreements",
                agreement(partner, Map.of("territories", List.of("ES/28", "ES/2"), "products", List.of())));
        Answer nobody = api.post("/agreements", agreement("partner-unknown", Map.of()));
        Answer nothing = api.post("/agreements", Map.of("partnerId", partner, "remuneration", List.of("commission")));

        assertThat(faults(nowhere)).containsExactly("/territories/1 unknown-territory");
        assertThat(faults(nobody)).containsExactly("/partnerId unknown-partner");
        assertThat(faults(nothing))
                .containsExactlyInAnyOrder("/regime unknown-value", "/validFrom required", "/planId required");
    }

    @Test
    void a_day_that_cannot_be_read_is_named_with_its_field() throws Exception {
        Answer refused = api.post("/agreements", agreement(api.partner(Map.of()), Map.of("validFrom", "mañana")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").get(0).path("pointer").asString())
                .endsWith("validFrom");
    }

    @Test
    void partners_are_found_by_where_they_may_sell() throws Exception {
        String madrid = sellingIn("Madrileña", List.of("ES/28"));
        String spain = sellingIn("Nacional", List.of("ES"));
        String everywhere = sellingIn("Mundial", List.of());
        String portugal = sellingIn("Lusa", List.of("PT"));

        assertThat(api.idsOf("/partners?territory=ES/28"))
                .contains(madrid, spain, everywhere)
                .doesNotContain(portugal);
        assertThat(api.idsOf("/partners?territory=ES/08"))
                .contains(spain, everywhere)
                .doesNotContain(madrid, portugal);
        assertThat(api.idsOf("/partners?territory=ES"))
                .contains(madrid, spain, everywhere)
                .doesNotContain(portugal);
        assertThat(api.idsOf("/partners?territory=ES/28&on=2019-01-01")).isEmpty();
        assertThat(api.get("/partners/" + everywhere).path("territories").get(0).asString())
                .isEqualTo("*");
    }

    @Test
    void the_end_of_a_partner_ends_its_agreements() throws Exception {
        String partner = api.activePartner(Map.of());
        String one = api.agreement(partner, "2024-01-01", List.of("ES"));
        String other = api.agreement(partner, "2024-01-01", List.of("PT"));

        api.post("/partners/" + partner + "/terminate", Map.of("reason", "out-of-business"));

        await().untilAsserted(
                        () -> assertThat(List.of(status(one), status(other))).containsOnly("terminated"));
        assertThat(api.get("/agreements/" + one).path("reason").asString()).isEqualTo("partner-terminated");
        assertThat(faults(api.post("/agreements", agreement(partner, Map.of()))))
                .containsExactly("/partnerId unknown-partner");
    }

    @Test
    void what_happened_is_told_in_words_the_latest_first() throws Exception {
        String partner = api.activePartner(Map.of("number", "H-1"));
        String id = drafted(partner, Map.of("validFrom", "2024-03-01"));
        api.post("/agreements/" + id + "/activate", "{}");

        assertThat(textsOf(partner, "es"))
                .containsExactly(
                        "Acuerdo, versión 1: en vigor desde el 1 mar 2024 (reventa; comisión)",
                        "Acuerdo, versión 1: borrador con vigencia desde el 1 mar 2024 (reventa; comisión)",
                        "Partner activo",
                        "Solicitud aprobada",
                        "Solicitud registrada con el número H-1 (distribuidor)");
        assertThat(textsOf(partner, "en"))
                .first()
                .isEqualTo("Agreement, version 1: in force from Mar 1, 2024 (resale; commission)");
    }

    @Test
    void an_agreement_is_a_line_of_csv_too() throws Exception {
        String partner = api.activePartner(Map.of());
        api.agreement(partner, "2024-01-01", List.of("ES", "PT"));

        List<String> lines = api.getAs(api.manager(), "/agreements?partnerId=" + partner, "Accept", "text/csv")
                .body()
                .lines()
                .toList();

        assertThat(lines.getFirst()).startsWith("id,partnerId,status,inForce,terms.regime");
        assertThat(lines.get(1))
                .contains("active,1,reseller,margin")
                .contains("ES|PT")
                .contains("2024-01-01");
    }

    private String sellingIn(String name, List<String> territories) throws Exception {
        String partner = api.activePartner(Map.of("legalName", name));
        api.agreement(partner, "2024-01-01", territories);
        return partner;
    }

    private String drafted(String partner, Map<String, Object> otherwise) throws Exception {
        Answer answer = api.post("/agreements", agreement(partner, otherwise));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private static Map<String, Object> agreement(String partner, Map<String, Object> otherwise) {
        Map<String, Object> agreement = terms(otherwise);
        agreement.put("partnerId", partner);
        return agreement;
    }

    private static Map<String, Object> terms(Map<String, Object> otherwise) {
        Map<String, Object> terms = new HashMap<>(Map.of(
                "regime",
                "reseller",
                "remuneration",
                List.of("commission"),
                "planId",
                PLAN,
                "validFrom",
                "2024-01-01"));
        terms.putAll(otherwise);
        return terms;
    }

    private String status(String id) throws Exception {
        return api.get("/agreements/" + id).path("status").asString();
    }

    private List<String> idsOf(String partner, String status, String more) throws Exception {
        return api.idsOf("/agreements?partnerId=" + partner + "&status=" + status + more);
    }

    private List<String> textsOf(String partner, String language) throws Exception {
        return api.getAs(api.manager(), "/partners/" + partner + "/history", "Accept-Language", language)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("text").asString())
                .toList();
    }

    private static List<String> faults(Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString() + " "
                        + error.path("code").asString())
                .toList();
    }
}
