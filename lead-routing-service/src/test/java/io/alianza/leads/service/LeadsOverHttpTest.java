package io.alianza.leads.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.leads.service.Api.Partner;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(Api.class)
class LeadsOverHttpTest {

    @Autowired
    private Api api;

    @Test
    void a_declined_lead_goes_to_the_next_and_nobody_above_capacity() throws Exception {
        Partner first = api.partner(1);
        String second = api.partner(1, first.zone());
        String lead = api.lead(first.zone());
        String offered = api.awaitPlace(lead, "offered").path("partnerId").asString();
        String other = offered.equals(first.id()) ? second : first.id();

        api.done(api.repOf(offered), "/leads/" + lead + "/decline", Map.of("reason", "out-of-zone"));

        await().atMost(Api.SOON)
                .untilAsserted(() -> assertThat(api.read(api.manager(), "/leads/" + lead)
                                .path("partnerId")
                                .asString(""))
                        .isEqualTo(other));
        api.awaitPlace(api.lead(first.zone()), "offered");
        assertThat(api.awaitDistributed(api.lead(first.zone()))
                        .path("unassignableReason")
                        .asString())
                .isEqualTo("no-capacity");
    }

    @Test
    void another_partners_lead_is_unknown_by_every_path() throws Exception {
        Partner partner = api.partner(2);
        String rival = api.repOf(api.partner(2).id());
        String lead = api.lead(partner.zone());
        api.awaitPlace(lead, "offered");
        String forged = Ids.next("lead");

        for (String path : List.of("", "/timeline", "/explanation")) {
            Answer known = api.get(rival, "/leads/" + lead + path);
            Answer unknown = api.get(rival, "/leads/" + forged + path);
            assertThat(known.status()).isEqualTo(404);
            assertThat(known.body().replace(lead, forged)).isEqualTo(unknown.body());
        }
        for (String move : List.of("accept", "decline", "advance", "win", "lose")) {
            Map<String, Object> body = Map.of("reason", "other", "stage", "contacted");
            Answer known = api.post(rival, "/leads/" + lead + "/" + move, body);
            Answer unknown = api.post(rival, "/leads/" + forged + "/" + move, body);
            assertThat(known.status()).as(move).isEqualTo(404);
            assertThat(known.body().replace(lead, forged)).isEqualTo(unknown.body());
        }
        assertThat(api.idsOf(rival, "/leads?partnerId=" + partner.id())).isEmpty();
        assertThat(api.idsOf(rival, "/leads?limit=500")).doesNotContain(lead);
        assertThat(api.get(rival, "/leads", "Accept", "text/csv").body()).doesNotContain(lead);
    }

    @Test
    void before_acceptance_nothing_leads_to_the_customer() throws Exception {
        Partner partner = api.partner(2);
        String lead = api.lead(partner.zone());
        api.awaitPlace(lead, "offered");
        String rep = api.repOf(partner.id());

        for (String path : List.of(
                "/leads/" + lead, "/leads", "/leads/" + lead + "/timeline", "/leads/" + lead + "/explanation")) {
            assertThat(api.get(rep, path).body())
                    .contains(path.equals("/leads") ? lead : "")
                    .doesNotContain("Talleres", "Nunca", "customer-");
        }
        assertThat(api.get(rep, "/leads", "Accept", "text/csv").body())
                .contains(lead)
                .doesNotContain("Talleres");

        api.done(rep, "/leads/" + lead + "/accept", Map.of());

        assertThat(api.read(rep, "/leads/" + lead).path("customer").path("name").asString())
                .isEqualTo("Talleres Ejemplo");
        assertThat(api.get(rep, "/leads", "Accept", "text/csv").body()).contains("Talleres Ejemplo");
        assertThat(api.read(api.manager(), "/leads/" + lead + "/timeline").toString())
                .contains("lead.customer-disclosed");
    }

    @Test
    void a_filter_tells_a_partner_nothing_its_list_does_not() throws Exception {
        Partner partner = api.partner(2);
        String lead = api.lead(partner.zone());
        api.awaitPlace(lead, "offered");

        Answer asked = api.get(api.repOf(partner.id()), "/leads?source=web");

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.json().path("errors").get(0).path("pointer").asString())
                .isEqualTo("/source");
        assertThat(api.get(api.repOf(partner.id()), "/leads?source=web", "Accept", "text/csv")
                        .status())
                .isEqualTo(422);
        assertThat(api.idsOf(api.manager(), "/leads?source=web&territory=" + partner.zone()))
                .containsExactly(lead);
    }

    @Test
    void the_agenda_goes_page_by_page_from_what_waits_for_an_answer_to_what_is_over() throws Exception {
        Partner partner = api.partner(4);
        String rep = api.repOf(partner.id());
        List<String> leads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            leads.add(api.lead(partner.zone()));
            api.awaitPlace(leads.getLast(), "offered");
        }
        for (String lead : leads.subList(0, 3)) {
            api.done(rep, "/leads/" + lead + "/accept", Map.of());
        }
        api.done(rep, "/leads/" + leads.get(0) + "/lose", Map.of("reason", "price"));
        api.done(rep, "/leads/" + leads.get(1) + "/lose", Map.of("reason", "price"));

        List<String> listed = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.read(rep, "/leads?sort=agenda&limit=1" + cursor);
            listed.add(page.path("items").get(0).path("id").asString());
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());

        assertThat(listed).containsExactly(leads.get(3), leads.get(2), leads.get(1), leads.get(0));
        assertThat(api.idsOf(rep, "/leads?sort=-agenda")).containsExactlyElementsOf(listed.reversed());
    }

    @Test
    void who_may_do_what() throws Exception {
        Partner partner = api.partner(2);
        String rep = api.repOf(partner.id());
        Map<String, Object> body = Map.of("source", "web", "territory", partner.zone());

        assertThat(api.post(rep, "/leads", body).status()).isEqualTo(403);
        assertThat(api.post(api.finance(), "/leads", body).status()).isEqualTo(403);
        assertThat(api.get(api.finance(), "/leads").status()).isEqualTo(200);
        String lead = api.lead(partner.zone());
        api.awaitPlace(lead, "offered");
        assertThat(api.post(rep, "/leads/" + lead + "/assign", Map.of("partnerId", partner.id()))
                        .status())
                .isEqualTo(403);
        assertThat(api.post(rep, "/leads/" + lead + "/invalidate", Map.of("reason", "spam"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_stale_version_is_refused() throws Exception {
        Partner partner = api.partner(2);
        String lead = api.lead(partner.zone());
        api.awaitPlace(lead, "offered");

        Answer stale =
                api.post(api.manager(), "/leads/" + lead + "/lose", Map.of("reason", "price"), "If-Match", "\"0\"");

        assertThat(stale.status()).isEqualTo(412);
        String version = String.valueOf(api.get(api.manager(), "/leads/" + lead).header("ETag"));
        assertThat(api.post(api.manager(), "/leads/" + lead + "/lose", Map.of("reason", "price"), "If-Match", version)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_is_wrong_is_said_per_field_in_the_callers_language() throws Exception {
        Map<String, Object> wrong = Map.of("source", "web", "territory", "ES//28", "expected", Map.of("amount", "-1"));

        Answer spanish = api.post(api.manager(), "/leads", wrong);
        Answer english = api.post(api.manager(), "/leads", wrong, "Accept-Language", "en");

        assertThat(spanish.status()).isEqualTo(422);
        assertThat(spanish.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactly("/territory", "/expected/amount", "/expected/currency");
        assertThat(spanish.json().path("title").asString()).isEqualTo("Hay datos por corregir");
        assertThat(english.json().path("title").asString()).isEqualTo("Some data need correction");
    }

    @Test
    void by_hand_it_goes_where_the_manager_wants_as_long_as_there_is_room() throws Exception {
        Partner partner = api.partner(1);
        String lead = api.lead(Api.zone());
        assertThat(api.awaitDistributed(lead).path("unassignableReason").asString())
                .isEqualTo("no-partner-authorised");

        api.done(api.manager(), "/leads/" + lead + "/assign", Map.of("partnerId", partner.id()));

        assertThat(api.awaitPlace(lead, "offered").path("partnerId").asString()).isEqualTo(partner.id());
        assertThat(api.read(api.manager(), "/leads/" + lead + "/explanation")
                        .path("sentence")
                        .asString())
                .isEqualTo("Lo asignó a mano el responsable de canal.");
        String second = api.lead(Api.zone());
        api.awaitDistributed(second);
        api.done(api.manager(), "/leads/" + second + "/assign", Map.of("partnerId", partner.id()));
        await().atMost(Api.SOON)
                .untilAsserted(() -> assertThat(api.read(api.manager(), "/leads/" + second + "/timeline")
                                .toString())
                        .contains("lead.assignment-refused"));
        assertThat(api.read(api.manager(), "/leads/" + second).path("place").asString())
                .isEqualTo("unassignable");
    }

    @Test
    void a_suspension_recalls_open_offers() throws Exception {
        Partner partner = api.partner(2);
        String lead = api.lead(partner.zone());
        api.awaitPlace(lead, "offered");

        api.news().suspended(partner.id());

        assertThat(api.awaitPlace(lead, "unassignable")
                        .path("unassignableReason")
                        .asString())
                .isEqualTo("no-partner-authorised");
    }

    @Test
    void the_explanation_says_why_to_the_vendor_everything_to_the_partner_its_own() throws Exception {
        Partner partner = api.partner(2);
        String other = api.partner(2, partner.zone());
        String full = api.partner(0, partner.zone());
        String lead = api.lead(partner.zone());
        String chosen = api.awaitPlace(lead, "offered").path("partnerId").asString();

        JsonNode vendor = api.read(api.manager(), "/leads/" + lead + "/explanation");
        assertThat(vendor.path("chosen").asString()).isEqualTo(chosen);
        assertThat(vendor.path("dropped").path("capacity").asInt()).isEqualTo(1);
        assertThat(vendor.path("candidates")).hasSize(2);
        assertThat(vendor.path("candidates").get(0).path("exactCredit").asString())
                .isEqualTo("1/2");
        assertThat(vendor.path("candidates").get(0).path("credit").asString()).isEqualTo("0.5000");

        JsonNode everybody = api.read(api.manager(), "/leads/" + lead + "/explanation?candidates=all");
        assertThat(everybody
                        .path("candidates")
                        .valueStream()
                        .filter(candidate ->
                                candidate.path("partnerId").asString().equals(full)))
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.path("droppedBy").asString()).isEqualTo("capacity");
                    assertThat(candidate.path("threshold").asString()).isEqualTo("< 0");
                });

        String own =
                api.get(api.repOf(chosen), "/leads/" + lead + "/explanation").body();
        assertThat(own).contains(chosen).doesNotContain(chosen.equals(other) ? partner.id() : other, full, "dropped");
    }

    @Test
    void the_summary_counts_by_place_and_reason() throws Exception {
        Partner partner = api.partner(1);
        String rep = api.repOf(partner.id());
        api.awaitPlace(api.lead(partner.zone()), "offered");
        api.awaitPlace(api.lead(partner.zone()), "unassignable");

        JsonNode own = api.read(rep, "/leads/summary");
        assertThat(own.path("places").path("offered").asInt()).isEqualTo(1);
        assertThat(own.path("places").path("unassignable").asInt()).isZero();
        JsonNode all = api.read(api.manager(), "/leads/summary");
        assertThat(all.path("unassignable").path("no-capacity").asInt()).isPositive();
        assertThat(api.idsOf(api.manager(), "/leads?place=offered&partnerId=" + partner.id()))
                .hasSize(1);
    }

    @Test
    void a_partners_timeline_begins_with_the_lead_and_names_nobody_else() throws Exception {
        Partner partner = api.partner(1);
        String second = api.partner(1, partner.zone());
        String lead = api.lead(partner.zone());
        String first = api.awaitPlace(lead, "offered").path("partnerId").asString();
        String next = first.equals(second) ? partner.id() : second;
        api.done(api.repOf(first), "/leads/" + lead + "/decline", Map.of("reason", "other"));
        await().atMost(Api.SOON)
                .untilAsserted(() -> assertThat(
                                api.get(api.repOf(next), "/leads/" + lead).status())
                        .isEqualTo(200));

        String timeline =
                api.get(api.repOf(next), "/leads/" + lead + "/timeline").body();

        assertThat(timeline).contains("lead.captured", "lead.routed", next).doesNotContain(first, "lead.declined");
    }
}
