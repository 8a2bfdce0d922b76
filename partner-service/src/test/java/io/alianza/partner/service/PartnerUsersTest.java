package io.alianza.partner.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.ServiceTest;
import io.alianza.support.testing.TestTokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a partner's own people find: themselves, and not a trace of anybody else. */
@ServiceTest
@Import(Api.class)
class PartnerUsersTest {

    @Autowired
    private Api api;

    @Autowired
    private ServiceClient client;

    @Autowired
    private TestTokens tokens;

    private String own;
    private String other;
    private String ownAgreement;
    private String otherAgreement;

    @BeforeEach
    void two_partners() throws Exception {
        own = api.activePartner(Map.of("legalName", "Propia, S.L."));
        other = api.activePartner(Map.of("legalName", "Ajena, S.L."));
        ownAgreement = api.agreement(own, "2026-01-01", List.of());
        otherAgreement = api.agreement(other, "2026-01-01", List.of());
    }

    @Test
    void finds_itself_by_every_path() throws Exception {
        String rep = api.repOf(own);

        assertThat(idsOf(api.getAs(rep, "/partners"))).containsExactly(own);
        assertThat(idsOf(api.getAs(rep, "/agreements"))).containsExactly(ownAgreement);
        assertThat(idsOf(api.getAs(rep, "/partner-names?ids=" + own + "," + other)))
                .containsExactly(own);
        for (String path : List.of(
                "/partners/" + own,
                "/partners/" + own + "/contacts",
                "/partners/" + own + "/history",
                "/agreements/" + ownAgreement)) {
            assertThat(api.getAs(rep, path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void finds_of_another_what_it_finds_under_an_unknown_id() throws Exception {
        String rep = api.repOf(own);

        assertThat(like(api.getAs(rep, "/partners/" + other), other))
                .isEqualTo(like(
                        api.getAs(rep, "/partners/" + Ids.derived("partner", "nobody")),
                        Ids.derived("partner", "nobody")));
        for (String path : List.of(
                "/partners/" + other,
                "/partners/" + other + "/contacts",
                "/partners/" + other + "/history",
                "/agreements/" + otherAgreement)) {
            assertThat(api.getAs(rep, path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void no_filter_leads_around_it() throws Exception {
        String rep = api.repOf(own);

        assertThat(idsOf(api.getAs(rep, "/partners?q=ajena"))).isEmpty();
        assertThat(idsOf(api.getAs(rep, "/agreements?partnerId=" + other))).isEmpty();
        assertThat(api.getAs(rep, "/partners", "Accept", "text/csv").body())
                .contains("Propia")
                .doesNotContain("Ajena");
        assertThat(api.getAs(rep, "/agreements", "Accept", "text/csv").body())
                .contains(own)
                .doesNotContain(other);
    }

    @Test
    void does_not_learn_who_at_the_vendor_did_something() throws Exception {
        assertThat(api.getAs(api.manager(), "/partners/" + own + "/history").body())
                .contains("user-manager");
        assertThat(api.getAs(api.repOf(own), "/partners/" + own + "/history").body())
                .doesNotContain("user-manager");
    }

    @Test
    void changes_nothing_but_its_contacts_and_those_as_admin_only() throws Exception {
        Map<String, Object> contact = Map.of("name", "Contacto de Prueba", "roles", List.of("sales"));

        assertThat(api.postAs(api.repOf(own), "/partners/" + own + "/contacts", contact)
                        .status())
                .isEqualTo(403);
        assertThat(api.postAs(api.adminOf(own), "/partners/" + own + "/contacts", contact)
                        .status())
                .isEqualTo(201);
        assertThat(api.postAs(api.adminOf(own), "/partners/" + other + "/contacts", contact)
                        .status())
                .isEqualTo(404);
        for (String path : List.of(
                "/partners",
                "/agreements",
                "/products",
                "/territories",
                "/partners/" + own + "/suspend",
                "/partners/" + own + "/capacity",
                "/partners/" + own + "/profile",
                "/agreements/" + ownAgreement + "/terminate",
                "/agreements/" + ownAgreement + "/versions")) {
            assertThat(api.postAs(api.adminOf(own), path, "{}").status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void finance_reads_and_does_not_write() throws Exception {
        assertThat(api.getAs(api.finance(), "/partners/" + own).status()).isEqualTo(200);
        assertThat(api.postAs(api.finance(), "/partners", Api.company(Map.of())).status())
                .isEqualTo(403);
        assertThat(api.postAs(api.finance(), "/partners/" + own + "/contacts", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void without_a_token_or_a_role_there_is_nothing() throws Exception {
        assertThat(client.get("/api/v1/partners", null).status()).isEqualTo(401);
        assertThat(client.get("/api/v1/partners", tokens.expired("user-manager", "manager"))
                        .status())
                .isEqualTo(401);
        assertThat(client.get("/api/v1/partners", tokens.of("somebody")).status())
                .isEqualTo(403);
        assertThat(client.get("/api/v1/partners", tokens.of("somebody", "partner-rep"))
                        .status())
                .isEqualTo(403);
        assertThat(client.get("/api/v1/partners", tokens.ofOrganisation("forger", own, "manager"))
                        .status())
                .isEqualTo(403);
    }

    private static List<String> idsOf(Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    /** An answer without the id that was asked for. */
    private static String like(Answer answer, String id) {
        return answer.status() + answer.body().replace(id, "…");
    }
}
