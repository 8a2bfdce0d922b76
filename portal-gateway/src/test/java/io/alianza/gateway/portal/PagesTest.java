package io.alianza.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.gateway.house.BesideFakeServices;
import io.alianza.gateway.house.FakeService;
import io.alianza.gateway.house.HouseInMemory;
import io.alianza.gateway.house.Portal;
import io.alianza.gateway.house.PortalTest;
import io.alianza.gateway.house.SampleHouse;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final String LEAD = "lead-0198c0de-0000-7000-8000-000000000003";
    private static final String DEAL = "deal-0198c0de-0000-7000-8000-000000000001";

    @LocalServerPort
    private int port;

    private Map<String, Portal> browsers = Map.of();

    @BeforeAll
    void everybodySignsIn() {
        browsers = Map.of(
                "manager", new Portal(port).signedInAs("manager"),
                "finance", new Portal(port).signedInAs("finance"),
                "operations", new Portal(port).signedInAs("operations"),
                "admin", new Portal(port).signedInAs("admin"));
    }

    private HttpResponse<String> page(String who, String path) {
        return browsers.get(who).get(path);
    }

    private static FakeService.Asked last(FakeService service, String method) {
        return service.asked().stream()
                .filter(asked -> asked.method().equals(method))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "manager, /, 'Te esperan 6 cosas', '6 things wait for you'",
        "manager, /partners, '50|12 o más partners|12 o más', 12 or more partners",
        "manager, /partners/partner-0198c0de-0000-7000-8000-00000000000a, Razón social, Legal name",
        "manager, /partners/partner-0198c0de-0000-7000-8000-00000000000a?tab=agreements, Guadalajara, from 1 Mar 2026",
        "manager, /partners/partner-0198c0de-0000-7000-8000-00000000000a?tab=leads, Logística, Logística",
        "manager, /partners/partner-0198c0de-0000-7000-8000-00000000000a?tab=deals, Frutas Jarama, to decide",
        "manager, /partners/partner-0198c0de-0000-7000-8000-00000000000a?tab=commissions, OP-26-141, accrued",
        "manager, /partners/partner-0198c0de-0000-7000-8000-00000000000a?tab=contacts, Carmen Vidal, sales",
        "manager, /partners/partner-0198c0de-0000-7000-8000-00000000000a?tab=history, Se aprobó, History",
        "manager, /partners/new, Dar de alta, Register a partner",
        "manager, /partners/partner-0198c0de-0000-7000-8000-00000000000a/agreements/new, Plan estándar, Put in force",
        "manager, /leads, no tienen quien los reciba, have no taker",
        "manager, /leads?place=unassignable, Hoteles Teide Azul, no capacity",
        "manager, /leads/lead-0198c0de-0000-7000-8000-000000000003, Elena Prats, What happened",
        "manager, /leads/lead-0198c0de-0000-7000-8000-000000000001/why, le tocaba por turno, its turn",
        "manager, /leads/lead-0198c0de-0000-7000-8000-000000000005/assign, Redes Alcarria, Send to Redes Alcarria",
        "manager, /leads/new, Guardar y repartir, Save and distribute",
        "manager, /leads/lead-0198c0de-0000-7000-8000-000000000007/arriving, Repartiendo, Distributing",
        "manager, /deals, Aceros Cantábrico, possible conflict|Opportunities",
        "manager, /deals/deal-0198c0de-0000-7000-8000-000000000001, ¿La apruebas?, Do you approve it?",
        "manager, /deals/deal-0198c0de-0000-7000-8000-000000000005, Bodegas Ribera Alta, What commission it earns",
        "manager, /commissions, OP-26-141, waits for data",
        "manager, /reports, Ventas por partner en EUR, Sales by partner in EUR",
        "manager, /reports?by=month&period=last-year, nov 2026, last year",
        "manager, /users, 'personas tienen acceso', people have access",
        "manager, /profile, Zona horaria, Time zone",
        "finance, /, esperan tu aprobación, wait for your approval",
        "finance, /commissions?state=accrued, Aprobar las elegidas, Approve the chosen ones",
        "finance, /statements, Cerrar 38 liquidaciones, Close 38 statements",
        "finance, /statements/closing/closing-1, Cerrando: 12 de 38, Closing: 12 of 38",
        "finance, /plans, 'por tramos', Example",
        "operations, /status, 'Responden 5 de 5 servicios; 15 hechos por procesar, 2 mensajes apartados', 5 of 5 services answer",
        "admin, /, Por cobrar 6.912, €6,912.40 payable",
        "admin, /leads, 2 leads esperan tu respuesta, 2 leads wait for your answer",
        "admin, /leads/lead-0198c0de-0000-7000-8000-000000000003, Transportes Lozoya, Where we stand",
        "admin, /deals, Registrar una oportunidad, Register a deal",
        "admin, /deals/new, ¿Puedo quedármela?, May I have this one?",
        "admin, /deals/deal-0198c0de-0000-7000-8000-000000000003/won, ¿Qué se vendió?, What was sold?",
        "admin, /commissions, Por cobrar, Payable to you",
        "admin, /commissions/accrual-0198c0de-0000-7000-8000-000000000001, 'Te corresponde el 7', Why this much?",
        "admin, /statements/statement-0198c0de-0000-7000-8000-000000000001, En octubre de 2026 ganaste, your balance is",
        "admin, /statements, Tienes 2 liquidaciones, You have 2 statements",
        "manager, /reports?by=product, 'en 214 operaciones, este año', 'in 214 deals, this year'",
        "manager, /reports?period=2026-03, marzo de 2026, March 2026",
        "manager, /reports/funnel, 'De 2.000 leads, 1.411 se aceptaron (70,6 %) y 312 se ganaron (15,6 %)', 'Of 2,000 leads, 1,411 were accepted (70.6%) and 312 were won (15.6%)'",
        "manager, /reports/commission-cost, Las comisiones son, Commissions are",
        "finance, /reports/commission-cost?by=partner, Redes Alcarria, Share of sales",
        "finance, /commissions?partnerId=partner-0198c0de-0000-7000-8000-00000000000a&currency=EUR, Quitar filtros, Clear filters",
        "finance, /partners/partner-0198c0de-0000-7000-8000-00000000000a?tab=leads, Razón social, Legal name",
        "admin, /company, Redes Alcarria, Invite colleagues",
        "admin, /users, Carmen Vidal, sales rep"
    })
    void answers_in_both_languages(String who, String path, String spanish, String english) {
        String separator = path.contains("?") ? "&" : "?";

        HttpResponse<String> es = page(who, path + separator + "lang=es");
        assertThat(es.statusCode()).isEqualTo(200);
        assertThat(plain(es.body()))
                .containsAnyOf(spanish.split("\\|"))
                .contains("<html lang=\"es\"")
                .doesNotContain("??");

        HttpResponse<String> en = page(who, path + separator + "lang=en");
        assertThat(plain(en.body()))
                .containsAnyOf(english.split("\\|"))
                .contains("<html lang=\"en\"")
                .doesNotContain("??");
        page(who, "/profile?lang=es");
    }

    private static String plain(String html) {
        return html.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "admin, /partners",
        "admin, /reports",
        "admin, /reports/funnel",
        "admin, /reports/commission-cost",
        "admin, /plans",
        "admin, /status",
        "admin, /leads/new",
        "finance, /leads",
        "finance, /users",
        "finance, /partners",
        "operations, /partners",
        "operations, /commissions",
        "manager, /statements",
        "manager, /deals/new",
        "manager, /no-such-page"
    })
    void a_page_of_another_role_is_as_if_it_were_not_there(String who, String path) {
        HttpResponse<String> answer = page(who, path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Esta página no está");
    }

    @ParameterizedTest
    @CsvSource({
        "admin, /leads/lead-0198c0de-0000-7000-8000-0000000000ff",
        "admin, /leads/lead-0198c0de-0000-7000-8000-0000000000ff/won",
        "admin, /deals/deal-0198c0de-0000-7000-8000-0000000000ff",
        "admin, /deals/deal-0198c0de-0000-7000-8000-0000000000ff/won",
        "admin, /commissions/accrual-0198c0de-0000-7000-8000-0000000000ff",
        "admin, /statements/statement-1;as=operations",
        "manager, /partners/partner-1%3Fas=operations"
    })
    void a_forged_id_is_nobodys(String who, String path) {
        HttpResponse<String> answer = page(who, path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).contains("<html lang=\"es\"").contains("Esta página no está");
    }

    @Test
    void an_address_that_the_container_refuses_reaches_nothing_and_tells_nothing() {
        HttpResponse<String> answer = page("admin", "/statements/..%2F..%2Finternal");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContainIgnoringCase("tomcat").doesNotContain("exception");
    }

    @ParameterizedTest
    @CsvSource({
        "/deals/deal-0198c0de-0000-7000-8000-000000000001/approve, 404",
        "/deals/deal-0198c0de-0000-7000-8000-000000000001/refuse, 404",
        "/deals/deal-0198c0de-0000-7000-8000-0000000000ff/won, 404",
        "/leads/lead-0198c0de-0000-7000-8000-0000000000ff/won, 404"
    })
    void a_command_that_is_not_the_partners_reaches_no_service(String action, int status) {
        List<FakeService.Asked> before = posts();

        assertThat(browsers.get("admin").submit("/leads", action).statusCode()).isEqualTo(status);
        assertThat(posts()).isEqualTo(before);
    }

    private static List<FakeService.Asked> posts() {
        return BesideFakeServices.LEADS.asked().stream()
                .filter(asked -> asked.method().equals("POST"))
                .toList();
    }

    @Test
    void pages_allow_nothing_inline_and_are_not_kept() {
        HttpResponse<String> home = page("manager", "/");

        assertThat(home.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(home.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(home.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(home.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(home.body()).doesNotContain(" style=").doesNotContainPattern(" on(click|load|change)=");
    }

    @Test
    void a_service_that_is_away_says_so_in_its_place_and_the_rest_works() {
        BesideFakeServices.REPORTING.answers("GET /api/v1/reports/summary", 503, "{}");
        try {
            String home = page("manager", "/").body();
            assertThat(home).contains("Informes: ahora no responde").contains("Aceros Cantábrico");
        } finally {
            BesideFakeServices.REPORTING.answers("GET /api/v1/reports/summary", 200, "{\"sales\":[]}");
        }
    }

    /** "Saved, figures follow" is for who saved something, not for the operator whose services lag. */
    @Test
    void lagging_services_are_not_taken_for_a_command_that_is_not_yet_shown() {
        assertThat(page("operations", "/status").body())
                .contains("Quién va por detrás")
                .doesNotContain("las cifras llegan enseguida");
    }

    @Test
    void a_partner_sees_no_person_before_acceptance_even_if_the_address_is_known() {
        String offer = page("admin", "/leads/lead-0198c0de-0000-7000-8000-000000000001")
                .body();

        assertThat(offer).contains("La empresa y la persona se ven al aceptar").doesNotContain("mailto:elena");
    }

    @Test
    void the_services_are_called_in_the_users_name_and_language() {
        page("admin", "/leads?lang=en");
        page("admin", "/profile?lang=es");
        FakeService.Asked asked = BesideFakeServices.LEADS.asked().stream()
                .filter(call -> call.path().startsWith("/api/v1/leads?"))
                .reduce((earlier, later) -> later)
                .orElseThrow();

        assertThat(asked.header("Accept-language")).isEqualTo("en");
        assertThat(asked.path()).contains("partnerId=" + HouseInMemory.PARTNER);
        String claims = new String(
                java.util.Base64.getUrlDecoder()
                        .decode(asked.header("Authorization").split("\\.")[1]),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(claims)
                .contains("\"org\":\"" + HouseInMemory.PARTNER + "\"")
                .contains("\"roles\":[\"partner-admin\"]")
                .contains("\"iss\":\"http://gateway.example\"");
    }

    @Test
    void after_a_command_every_read_waits_for_it() {
        Portal browser = new Portal(port).signedInAs("manager");
        HttpResponse<String> done = browser.submit("/deals/" + DEAL, "/deals/" + DEAL + "/approve");
        assertThat(done.statusCode()).isEqualTo(302);

        HttpResponse<String> next = browser.get("/deals/" + DEAL);
        assertThat(next.body()).contains("Aprobada y protegida.");
        assertThat(last(BesideFakeServices.LEADS, "GET").header("Alianza-read-after"))
                .isEqualTo("fakelog:4096");
    }

    @Test
    void a_page_that_could_not_wait_says_that_the_figures_follow() {
        Portal browser = new Portal(port).signedInAs("manager");
        browser.submit("/deals/" + DEAL, "/deals/" + DEAL + "/approve");
        BesideFakeServices.LEADS.isBehind(true);
        try {
            assertThat(browser.get("/deals/" + DEAL).body()).contains("Guardado; las cifras llegan enseguida.");
        } finally {
            BesideFakeServices.LEADS.isBehind(false);
        }
        assertThat(browser.get("/deals/" + DEAL).body()).doesNotContain("las cifras llegan enseguida");
    }

    @Test
    void a_decision_names_the_version_it_was_made_on() {
        Portal browser = new Portal(port).signedInAs("manager");
        String page = browser.get("/deals/" + DEAL).body();
        var version = java.util.regex.Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(page);
        assertThat(version.find()).isTrue();

        browser.submit("/deals/" + DEAL, "/deals/" + DEAL + "/approve", "version", version.group(1));
        assertThat(last(BesideFakeServices.LEADS, "POST").header("If-match")).isEqualTo("\"" + version.group(1) + "\"");
    }

    @Test
    void who_was_too_late_is_told_so_and_sees_how_it_is_now() {
        String approve = "/api/v1/deals/" + DEAL + "/approve";
        BesideFakeServices.LEADS.answers("POST " + approve, 412, "{\"type\":\"urn:alianza:problem:version-conflict\"}");
        try {
            Portal browser = new Portal(port).signedInAs("manager");
            HttpResponse<String> late = browser.submit("/deals/" + DEAL, "/deals/" + DEAL + "/approve", "version", "0");
            assertThat(late.statusCode()).isEqualTo(302);
            assertThat(browser.get("/deals/" + DEAL).body())
                    .contains("Alguien lo ha cambiado mientras lo mirabas")
                    .contains("¿La apruebas?");
        } finally {
            BesideFakeServices.LEADS.answers("POST " + approve, 200, "{\"id\":\"" + DEAL + "\",\"version\":1}");
        }
    }

    @Test
    void a_user_changed_meanwhile_is_not_blocked_by_an_old_page() {
        Portal browser = new Portal(port).signedInAs("manager");
        String finance = "/users/" + SampleHouse.idOf("finance") + "/block";
        browser.submit("/users", finance, "version", "999");

        assertThat(browser.get("/users").body()).contains("Alguien lo ha cambiado mientras lo mirabas");
        assertThat(page("finance", "/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_file_that_is_refused_is_a_page_and_no_file() {
        BesideFakeServices.REPORTING.answers("GET /api/v1/reports/funnel?from=2025-01-01", 422, "{}");
        HttpResponse<String> file = page("manager", "/reports/funnel.csv?period=2025-01");

        assertThat(file.statusCode()).isEqualTo(422);
        assertThat(file.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).contains("text/html");
    }

    @Test
    void a_further_page_does_not_pass_for_the_whole() {
        assertThat(page("manager", "/deals?cursor=x").body()).contains("siguen de la página anterior");
    }

    @Test
    void what_was_typed_survives_an_error_that_names_its_field() {
        BesideFakeServices.PARTNER.answers(
                "POST /api/v1/partners",
                422,
                "{\"type\":\"urn:alianza:problem:invalid-fields\",\"title\":\"Datos\",\"errors\":[{\"pointer\":\"/taxId\",\"code\":\"format\",\"message\":\"El NIF no es válido.\"}]}");

        HttpResponse<String> refused = browsers.get("manager")
                .submit(
                        "/partners/new",
                        "/partners/new",
                        "id",
                        "partner-x",
                        "legalName",
                        "Nueva <b>S.L.",
                        "taxId",
                        "B1",
                        "country",
                        "ES");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Hay 1 cosa que corregir")
                .contains("href=\"#taxId\"")
                .contains("El NIF no es válido.")
                .contains("value=\"Nueva &lt;b&gt;S.L.\"")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void amounts_are_read_as_spaniards_write_them() {
        browsers.get("admin")
                .submit(
                        "/deals/new",
                        "/deals/new",
                        "id",
                        "deal-x",
                        "customer.name",
                        "Frutas",
                        "customer.taxId",
                        "B1",
                        "product",
                        "R",
                        "territory",
                        "ES/28",
                        "amount",
                        "12.500,50",
                        "currency",
                        "EUR");

        FakeService.Asked registered = last(BesideFakeServices.LEADS, "POST");
        assertThat(registered.path()).isEqualTo("/api/v1/deals");
        assertThat(registered.body())
                .contains("\"amount\":\"12500.50\"")
                .contains("\"customer\":{\"name\":\"Frutas\",\"taxId\":\"B1\"}");
    }

    @Test
    void the_check_answers_on_the_same_form_and_keeps_it() {
        String answer = browsers.get("admin")
                .submit("/deals/new", "/deals/new", "check", "true", "customer.taxId", "B12345678", "product", "R")
                .body();

        assertThat(answer).contains("Libre por ahora.").contains("value=\"B12345678\"");
    }

    /** As the form sends itself while it is filled in: every field is there, most are empty. */
    @Test
    void the_check_answers_htmx_with_its_part_alone() {
        HttpResponse<String> answer = browsers.get("admin")
                .swap(
                        "/deals/new",
                        "/deals/new",
                        "check",
                        "true",
                        "htmx",
                        "true",
                        "id",
                        "deal-x",
                        "customer.taxId",
                        "B12345678",
                        "customer.domain",
                        "",
                        "product",
                        "",
                        "customer.name",
                        "",
                        "amount",
                        "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Libre por ahora.").doesNotContain("<html");
    }

    @Test
    void a_lead_is_accepted_in_one_tap_and_declined_in_two() {
        Portal browser = new Portal(port).signedInAs("rep");

        browser.submit("/leads", "/leads/" + LEAD + "/accept");
        assertThat(last(BesideFakeServices.LEADS, "POST").path()).isEqualTo("/api/v1/leads/" + LEAD + "/accept");
        browser.submit("/leads", "/leads/" + LEAD + "/decline", "reason", "out-of-zone", "back", "/leads");
        assertThat(last(BesideFakeServices.LEADS, "POST").body()).isEqualTo("{\"reason\":\"out-of-zone\"}");
    }

    @Test
    void the_first_page_weighs_less_than_three_hundred_kilobytes() {
        HttpResponse<String> home = page("admin", "/");
        long weight = home.body().length();
        var names = java.util.regex.Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)")
                .matcher(home.body());
        java.util.Set<String> files = new java.util.TreeSet<>();
        while (names.find()) {
            files.add(names.group(1));
        }
        assertThat(files).hasSizeGreaterThan(5);
        for (String file : files) {
            HttpResponse<String> asset = new Portal(port).get(file, "Accept-Encoding", "gzip");
            assertThat(asset.statusCode()).isEqualTo(200);
            assertThat(asset.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(asset.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("immutable");
            weight += asset.headers().firstValueAsLong("Content-Length").orElseThrow();
        }
        assertThat(weight).isLessThan(300_000);
    }
}
