package io.alianza.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.gateway.house.BesideFakeServices;
import io.alianza.gateway.house.FakeService;
import io.alianza.gateway.house.HouseInMemory;
import io.alianza.gateway.house.Portal;
import io.alianza.gateway.house.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A partner as the vendor sees it, to the end; and what the partner sees first. */
@PortalTest
class PartnersLifeTest {

    private static final String ACTIVE = "/partners/" + HouseInMemory.PARTNER;
    private static final String BALANCES = "GET /api/v1/balances";

    @LocalServerPort
    private int port;

    private static FakeService.Asked last(FakeService service, String method, String path) {
        return service.asked().stream()
                .filter(asked -> asked.method().equals(method) && asked.path().startsWith(path))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static String plain(String html) {
        return html.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void before_a_relationship_ends_one_sees_what_ends_with_it() {
        Portal manager = new Portal(port).signedInAs("manager");
        assertThat(manager.get(ACTIVE).body()).contains("href=\"" + ACTIVE + "/terminate\"");

        assertThat(plain(manager.get(ACTIVE + "/terminate?lang=en").body()))
                .contains(
                        "End the relationship with Redes Alcarria?",
                        "go to other partners",
                        "you can close them as won or lost");
        String page = plain(manager.get(ACTIVE + "/terminate?lang=es").body());
        assertThat(page)
                .contains("No se puede deshacer", "Terminan hoy sus acuerdos en vigor", "Pasan a otros partners")
                .contains("1.428,00 € devengadas, 2.170,00 € aprobadas, 6.912,40 € a pagar")
                .contains("cesa su actividad");

        manager.submit(ACTIVE + "/terminate", ACTIVE + "/terminate", "reason", "breach", "version", "7");
        FakeService.Asked ended = last(BesideFakeServices.PARTNER, "POST", "/api/v1" + ACTIVE + "/terminate");
        assertThat(ended.body()).isEqualTo("{\"reason\":\"breach\"}");
        assertThat(ended.header("If-match")).isEqualTo("\"7\"");
    }

    @Test
    void only_what_the_lifecycle_allows_is_offered() {
        Portal manager = new Portal(port).signedInAs("manager");
        String applied = "/partners/partner-0198c0de-0000-7000-8000-000000000010";
        String suspended = "/partners/partner-0198c0de-0000-7000-8000-000000000012";
        String ended = "/partners/partner-0198c0de-0000-7000-8000-000000000015";

        assertThat(manager.get(suspended).body()).contains(suspended + "/terminate");
        assertThat(manager.get(applied).body()).doesNotContain("/terminate");
        assertThat(manager.get(ended).body()).doesNotContain("/terminate");
        assertThat(manager.get(ended + "/terminate").body())
                .contains("no se puede terminar")
                .doesNotContain("name=\"reason\"");
        assertThat(new Portal(port)
                        .signedInAs("finance")
                        .get(ACTIVE + "/terminate")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_long_tab_goes_on() {
        String history = "GET /api/v1" + ACTIVE + "/history";
        BesideFakeServices.PARTNER.answers(
                history, 200, "{\"items\":[{\"kind\":\"x\",\"text\":\"Se aprobó.\"}],\"next\":\"c 2\"}");
        try {
            Portal manager = new Portal(port).signedInAs("manager");

            assertThat(manager.get(ACTIVE + "?tab=history").body())
                    .contains("href=\"" + ACTIVE + "?tab=history&amp;cursor=c%202\"");
            manager.get(ACTIVE + "?tab=history&cursor=c%202");
            assertThat(last(BesideFakeServices.PARTNER, "GET", "/api/v1" + ACTIVE + "/history")
                            .path())
                    .endsWith("?cursor=c 2");
        } finally {
            BesideFakeServices.PARTNER.forgets(history);
        }
    }

    @Test
    void what_waits_for_approval_is_coming_too() {
        assertThat(plain(new Portal(port).signedInAs("admin").get("/").body()))
                .contains("Por cobrar 6.912,40 €, y vienen 3.598,00 € más");
    }

    @Test
    void a_partner_that_earns_in_dollars_reads_dollars_and_no_zero_comes() {
        BesideFakeServices.COMMISSION.answers(BALANCES + "?partnerId=" + HouseInMemory.PARTNER, 200, """
                [{"currency":"USD","waitingDeals":0,"accrued":{"amount":"0.00","currency":"USD"},
                  "approved":{"amount":"0.00","currency":"USD"},"payable":{"amount":"0.00","currency":"USD"}}]""");
        try {
            String home = plain(new Portal(port).signedInAs("admin").get("/").body());
            assertThat(home)
                    .contains("Por cobrar 0,00 US$, y por ahora no viene nada más")
                    .doesNotContain(">0,00 €", " 0,00 €");
        } finally {
            BesideFakeServices.COMMISSION.forgets(BALANCES + "?partnerId=" + HouseInMemory.PARTNER);
        }
    }

    @Test
    void where_a_statement_is_ready_something_waits() {
        Portal admin = new Portal(port).signedInAs("admin");
        String offered = "GET /api/v1/leads?place=offered&partnerId=" + HouseInMemory.PARTNER + "&sort=offeredAt";
        String registered = "GET /api/v1/deals?state=registered&partnerId=" + HouseInMemory.PARTNER;
        String statements = "GET /api/v1/statements?partnerId=" + HouseInMemory.PARTNER + "&limit=1&sort=-month";
        String none = "{\"items\":[],\"next\":null}";
        BesideFakeServices.LEADS.answers(offered, 200, none);
        BesideFakeServices.LEADS.answers(registered, 200, none);
        try {
            assertThat(admin.get("/").body()).contains("está lista").doesNotContain("Nada pendiente");
            BesideFakeServices.COMMISSION.answers(statements, 200, none);
            assertThat(admin.get("/").body()).doesNotContain("está lista").contains("Nada pendiente");
        } finally {
            BesideFakeServices.LEADS.forgets(offered);
            BesideFakeServices.LEADS.forgets(registered);
            BesideFakeServices.COMMISSION.forgets(statements);
        }
    }

    @Test
    void a_decision_is_explained_by_the_names_of_the_trees() {
        assertThat(plain(new Portal(port)
                        .signedInAs("manager")
                        .get("/leads/lead-0198c0de-0000-7000-8000-000000000001/why")
                        .body()))
                .contains("Guadalajara / Madrid: Red y comunicaciones")
                .doesNotContain("ES/19");
    }
}
