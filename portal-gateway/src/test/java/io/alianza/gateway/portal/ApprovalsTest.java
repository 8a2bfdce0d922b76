package io.alianza.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.gateway.house.BesideFakeServices;
import io.alianza.gateway.house.FakeService;
import io.alianza.gateway.house.Portal;
import io.alianza.gateway.house.PortalTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Finance says yes to what it has seen, to one page or to more than a page shows. */
@PortalTest
class ApprovalsTest {

    private static final String APPROVALS = "/api/v1/commissions/approvals";
    private static final String PARTNER = "partner-0198c0de-0000-7000-8000-00000000000b";

    @LocalServerPort
    private int port;

    private Portal finance;

    @BeforeEach
    void signIn() {
        finance = new Portal(port).signedInAs("finance");
    }

    private static List<FakeService.Asked> approved() {
        return BesideFakeServices.COMMISSION.asked().stream()
                .filter(asked -> asked.method().equals("POST") && asked.path().equals(APPROVALS))
                .toList();
    }

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return String.valueOf(field.group(1));
    }

    private static String plain(String html) {
        return html.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void the_list_offers_a_yes_to_all_that_match_and_not_only_to_its_page() {
        String list = plain(finance.get("/commissions?state=accrued").body());
        assertThat(list)
                .contains("1.205 comisiones esperan tu aprobación")
                .contains("Aprobar las 1.205 que hay: 48.211,07 € y 1.204,50 US$")
                .contains("href=\"/commissions/approve\"");

        assertThat(plain(finance.get("/commissions?state=accrued&currency=USD").body()))
                .contains("Aprobar las 2 que hay: 1.204,50 US$")
                .contains("href=\"/commissions/approve?currency=USD\"");
        assertThat(finance.get("/commissions?state=accrued&dealId=deal-1").body())
                .as("the service cannot narrow a bulk approval so far")
                .doesNotContain("/commissions/approve?")
                .doesNotContain("href=\"/commissions/approve\"");
    }

    @Test
    void the_sums_are_seen_before_the_yes_in_both_languages() {
        assertThat(plain(finance.get("/commissions/approve?lang=en").body()))
                .contains("Approve 1,205 commissions, €48,211.07 and US$1,204.50?");
        String page = plain(finance.get("/commissions/approve?lang=es").body());
        assertThat(page)
                .contains("¿Aprobar 1.205 comisiones, 48.211,07 € y 1.204,50 US$?")
                .contains("De cero", ">1.203<", ">4<");
    }

    @Test
    void the_yes_names_the_filter_and_its_progress_and_obstacles_are_shown() {
        String address = "/commissions/approve?currency=USD&month=2026-10";
        String page = finance.get(address).body();
        HttpResponse<String> yes = finance.submit(
                address,
                "/commissions/approve/all",
                "id",
                hidden(page, "id"),
                "seen",
                hidden(page, "seen"),
                "currency",
                hidden(page, "currency"),
                "month",
                hidden(page, "month"));

        assertThat(yes.statusCode()).isEqualTo(302);
        assertThat(yes.headers().firstValue("Location").orElseThrow()).endsWith("/commissions/approvals/approvals-1");
        assertThat(approved().getLast().body())
                .contains("\"id\":\"" + hidden(page, "id") + "\"")
                .contains("\"filter\":{")
                .contains("\"currency\":\"USD\"", "\"month\":\"2026-10\"")
                .doesNotContain("ids");
        assertThat(finance.get("/commissions/approvals/approvals-1").body())
                .contains("Aprobadas 1.204 de 1.205")
                .contains("Todavía espera datos.");
    }

    @Test
    void what_has_changed_since_it_was_seen_is_shown_again_and_not_approved() {
        int before = approved().size();
        HttpResponse<String> late = finance.submit(
                "/commissions/approve",
                "/commissions/approve/all",
                "id",
                "approvals-0198c0de-0000-7000-8000-000000000001",
                "seen",
                "EUR:1202:48000.00");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Mientras lo mirabas ha cambiado").contains("name=\"seen\"");
        assertThat(approved()).hasSize(before);
    }

    @Test
    void a_refused_yes_to_the_chosen_ones_is_told_on_the_list() {
        BesideFakeServices.COMMISSION.answers(
                "POST " + APPROVALS, 409, "{\"title\":\"No\",\"detail\":\"Hay otra en marcha.\"}");
        try {
            HttpResponse<String> refused =
                    finance.submit("/commissions?state=accrued", "/commissions/approve", "ids", "accrual-1");
            assertThat(refused.statusCode()).isEqualTo(302);
            assertThat(finance.get("/commissions?state=accrued").body()).contains("Hay otra en marcha.");
        } finally {
            BesideFakeServices.COMMISSION.answers("POST " + APPROVALS, 200, "{\"id\":\"approvals-1\",\"version\":0}");
        }
    }

    @Test
    void only_finance_says_yes() {
        int before = approved().size();
        Portal manager = new Portal(port).signedInAs("manager");

        assertThat(manager.get("/commissions/approve?partnerId=" + PARTNER).statusCode())
                .isEqualTo(404);
        assertThat(manager.submit("/leads", "/commissions/approve/all", "id", "approvals-1", "seen", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(approved()).hasSize(before);
    }
}
