package io.alianza.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.gateway.house.BesideFakeServices;
import io.alianza.gateway.house.FakeService;
import io.alianza.gateway.house.Portal;
import io.alianza.gateway.house.PortalTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people type is taken as they meant it, or asked for again where they typed it. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsTest {

    private static final String DEAL = "deal-0198c0de-0000-7000-8000-000000000003";
    private static final String WON = "/deals/" + DEAL + "/won";
    private static final String WIN = "POST /api/v1/deals/" + DEAL + "/win";

    @LocalServerPort
    private int port;

    private Portal manager;
    private Portal admin;

    @BeforeAll
    void signIn() {
        manager = new Portal(port).signedInAs("manager");
        admin = new Portal(port).signedInAs("admin");
    }

    private static List<FakeService.Asked> sentTo(FakeService service) {
        return service.asked().stream()
                .filter(asked -> asked.method().equals("POST"))
                .toList();
    }

    private static FakeService.Asked last(FakeService service) {
        return sentTo(service).getLast();
    }

    /** Three rows: product, quantity, amount of each. */
    private HttpResponse<String> won(String... cells) {
        String[] fields = new String[22];
        String[] names = {"product", "quantity", "amount"};
        for (int i = 0; i < 9; i++) {
            fields[2 * i] = "lines." + i / 3 + "." + names[i % 3];
            fields[2 * i + 1] = cells[i];
        }
        fields[18] = "wonOn";
        fields[19] = "2026-11-20";
        fields[20] = "currency";
        fields[21] = "AUD";
        return admin.submit(WON, WON, fields);
    }

    private static String problemAt(HttpResponse<String> page, String field) {
        assertThat(page.statusCode()).isEqualTo(422);
        var link = Pattern.compile("<a href=\"#" + Pattern.quote(field) + "\">([^<]*)</a>")
                .matcher(page.body());
        assertThat(link.find()).as("a link to %s", field).isTrue();
        return String.valueOf(link.group(1));
    }

    @Test
    void a_quantity_that_cannot_be_read_is_asked_for_again_and_not_taken_for_one() {
        int before = sentTo(BesideFakeServices.LEADS).size();
        HttpResponse<String> page = won("R", "dos", "100", "", "", "", "", "", "");

        assertThat(problemAt(page, "lines.0.quantity")).contains("No es una cantidad");
        assertThat(page.body()).contains("value=\"dos\"");
        assertThat(problemAt(won("R", "0", "100", "", "", "", "", "", ""), "lines.0.quantity"))
                .contains("mayor que cero");
        assertThat(sentTo(BesideFakeServices.LEADS)).hasSize(before);
    }

    @Test
    void a_row_with_a_product_and_no_amount_is_not_left_out() {
        HttpResponse<String> page = won("R", "1", "100", "M", "", "", "", "", "");

        assertThat(problemAt(page, "lines.1.amount")).contains("Falta este dato");
        assertThat(problemAt(won("", "", "100", "", "", "", "", "", ""), "lines.0.product"))
                .contains("Falta este dato");
    }

    @Test
    void a_fault_of_the_service_stands_at_the_row_it_means() {
        BesideFakeServices.LEADS.answers(
                WIN,
                422,
                "{\"title\":\"Datos\",\"errors\":[{\"pointer\":\"/lines/1/product\",\"message\":\"No se conoce.\"}]}");
        try {
            HttpResponse<String> page = won("", "", "", "R", "1", "100", "X", "1", "200");
            assertThat(problemAt(page, "lines.2.product")).isEqualTo("No se conoce.");
        } finally {
            BesideFakeServices.LEADS.forgets(WIN);
        }
    }

    @Test
    void what_was_sold_goes_as_it_was_typed() {
        assertThat(won("R", "1,5", "1.234,50", "", "", "", "M", "", "20").statusCode())
                .isEqualTo(302);

        assertThat(last(BesideFakeServices.LEADS).body())
                .contains("{\"lineId\":\"1\",\"product\":\"R\",\"quantity\":\"1.5\",\"amount\":\"1234.50\"}")
                .contains("{\"lineId\":\"3\",\"product\":\"M\",\"quantity\":\"1\",\"amount\":\"20\"}")
                .contains("\"currency\":\"AUD\"");
    }

    @Test
    void who_was_too_late_sees_how_it_is_now_before_the_next_press_counts() {
        BesideFakeServices.LEADS.answers(WIN, 412, "{\"type\":\"urn:alianza:problem:version-conflict\"}");
        try {
            HttpResponse<String> late = admin.submit(
                    WON, WON, "version", "1", "lines.0.product", "R", "lines.0.amount", "100", "wonOn", "2026-11-20");
            assertThat(last(BesideFakeServices.LEADS).header("If-match")).isEqualTo("\"1\"");
            assertThat(late.body())
                    .contains("Alguien lo ha cambiado mientras lo mirabas")
                    .contains("Así está ahora")
                    .contains("Redes Alcarria la registró.")
                    .contains("name=\"version\" value=\"2\"")
                    .contains("value=\"100\"");
        } finally {
            BesideFakeServices.LEADS.forgets(WIN);
        }
    }

    @Test
    void while_that_cannot_be_shown_the_old_version_stays() {
        String timeline = "GET /api/v1/deals/" + DEAL + "/timeline";
        BesideFakeServices.LEADS.answers(WIN, 412, "{\"type\":\"urn:alianza:problem:version-conflict\"}");
        BesideFakeServices.LEADS.answers(timeline, 503, "{}");
        try {
            HttpResponse<String> late = admin.submit(
                    WON, WON, "version", "1", "lines.0.product", "R", "lines.0.amount", "100", "wonOn", "2026-11-20");
            assertThat(late.body()).contains("name=\"version\" value=\"1\"").doesNotContain("Así está ahora");
        } finally {
            BesideFakeServices.LEADS.forgets(WIN);
            BesideFakeServices.LEADS.forgets(timeline);
        }
    }

    @Test
    void every_currency_of_today_can_be_chosen_the_vendors_own_first() {
        String page = admin.get("/deals/new").body();

        assertThat(page)
                .containsSubsequence(
                        "<option value=\"EUR\" selected=\"selected\">",
                        "<option value=\"AUD\"",
                        "<option value=\"AED\"",
                        "<option value=\"JPY\"",
                        "<option value=\"ZMW\"")
                .contains("AUD · dólar australiano")
                .doesNotContain("\"ESP\"", "\"DEM\"", "\"XAU\"", "\"XXX\"");
        assertThat(page.split("value=\"AUD\"", -1)).hasSize(2);
    }

    @Test
    void countries_stand_in_the_alphabet_of_the_reader() {
        assertThat(manager.get("/partners/new").body())
                .containsSubsequence("Afganistán", "Alemania", "Egipto", "España", "Islas Aland", "Italia", "Zimbabue")
                .contains("<option value=\"ES\" selected=\"selected\">");
        assertThat(manager.get("/partners/new?lang=en").body())
                .containsSubsequence("Afghanistan", "Åland Islands", "Albania", "Germany", "Spain", "Zimbabwe");
        manager.get("/profile?lang=es");
    }

    @Test
    void a_person_is_registered_as_a_person() {
        manager.submit(
                "/partners/new",
                "/partners/new",
                "kind",
                "person",
                "legalName",
                "Ana",
                "country",
                "ES",
                "types",
                "agency");

        assertThat(last(BesideFakeServices.PARTNER).body()).contains("\"kind\":\"person\"");
    }

    @Test
    void a_lead_with_a_person_says_on_what_ground_and_when_it_was_told() {
        String[] person = {
            "customer.name",
            "Frutas",
            "territory",
            "ES/28",
            "source",
            "event",
            "customer.person",
            "Elena",
            "expected.amount",
            "1.000",
            "expected.currency",
            "CAD"
        };
        HttpResponse<String> without = manager.submit("/leads/new", "/leads/new", person);
        assertThat(problemAt(without, "legalBasis")).contains("base legal");

        String[] whole = java.util.Arrays.copyOf(person, person.length + 6);
        whole[12] = "legalBasis";
        whole[13] = "consent";
        whole[14] = "noticeGivenOn";
        whole[15] = "2026-11-02";
        whole[16] = "marketingConsent";
        whole[17] = "true";
        assertThat(manager.submit("/leads/new", "/leads/new", whole).statusCode())
                .isEqualTo(302);
        assertThat(last(BesideFakeServices.LEADS).body())
                .contains(
                        "\"legalBasis\":\"consent\"",
                        "\"noticeGivenOn\":\"2026-11-02\"",
                        "\"marketingConsent\":true",
                        "\"expected\":{");
        assertThat(last(BesideFakeServices.LEADS).body()).contains("\"currency\":\"CAD\"");

        assertThat(manager.submit(
                                "/leads/new",
                                "/leads/new",
                                "customer.name",
                                "Frutas",
                                "territory",
                                "ES/28",
                                "source",
                                "web")
                        .statusCode())
                .as("without a person there is nothing to say")
                .isEqualTo(302);
    }
}
