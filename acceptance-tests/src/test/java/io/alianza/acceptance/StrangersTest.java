package io.alianza.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner's people see nothing of any other partner: by no page, no file, no forged id, no explanation. */
@ExtendWith(SampleHouse.class)
@Order(2)
class StrangersTest {

    private static Browser browser;

    @BeforeAll
    static void a_browser_is_there() {
        browser = Browser.start();
    }

    @AfterAll
    static void it_is_closed() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void anothers_objects_are_not_there_whoever_knows_their_ids(SampleHouse.Sample sample) {
        String other = sample.account("admin.dos").partnerId();
        SoftAssertions all = new SoftAssertions();
        try (Visitor visitor = inside(sample, "admin.uno")) {
            for (String path : forged(sample, other)) {
                APIResponse answer = visitor.fetch(path);
                all.assertThat(answer.status()).as(path).isIn(403, 404);
                all.assertThat(answer.text())
                        .as(path)
                        .doesNotContain(sample.partnerNames().get(other));
            }
        }
        all.assertAll();
    }

    private static List<String> forged(SampleHouse.Sample sample, String other) {
        List<String> paths = new ArrayList<>(List.of(
                "/partners/" + other, "/partners", "/partners/new", "/plans", "/reports", "/status", "/leads/new"));
        for (String lead : first(sample.ids("leads", other))) {
            paths.addAll(List.of(
                    "/leads/" + lead,
                    "/leads/" + lead + "/why",
                    "/leads/" + lead + "/won",
                    "/leads/" + lead + "/assign"));
        }
        for (String deal : first(sample.ids("deals", other))) {
            paths.addAll(List.of("/deals/" + deal, "/deals/" + deal + "/won"));
        }
        first(sample.ids("commissions", other)).forEach(id -> paths.add("/commissions/" + id));
        for (String statement : first(sample.ids("statements", other))) {
            paths.addAll(List.of("/statements/" + statement, "/statements/" + statement + ".csv"));
        }
        assertThat(paths).as("the other partner has something of each kind").hasSizeGreaterThanOrEqualTo(16);
        return paths;
    }

    private static List<String> first(List<String> ids) {
        return ids.stream().limit(1).toList();
    }

    @Test
    void a_command_on_anothers_object_changes_nothing(SampleHouse.Sample sample) {
        String other = sample.account("admin.dos").partnerId();
        SoftAssertions all = new SoftAssertions();
        try (Visitor visitor = inside(sample, "admin.uno")) {
            for (String lead : first(sample.ids("leads", other))) {
                long before = version(sample, "/api/v1/leads/" + lead);
                for (Map.Entry<String, String> move : Map.of(
                                "accept",
                                "",
                                "decline",
                                "reason=no-capacity",
                                "lose",
                                "reason=price",
                                "advance",
                                "stage=contacted")
                        .entrySet()) {
                    APIResponse answer = visitor.post("/leads/" + lead + "/" + move.getKey(), move.getValue());
                    all.assertThat(answer.status()).as(move.getKey()).isIn(403, 404);
                }
                all.assertThat(version(sample, "/api/v1/leads/" + lead)).isEqualTo(before);
            }
            for (String deal : first(sample.ids("deals", other))) {
                long before = version(sample, "/api/v1/deals/" + deal);
                for (String move : List.of("approve", "refuse", "lose")) {
                    all.assertThat(visitor.post("/deals/" + deal + "/" + move, "reason=other")
                                    .status())
                            .as(move)
                            .isIn(403, 404);
                }
                all.assertThat(version(sample, "/api/v1/deals/" + deal)).isEqualTo(before);
            }
        }
        all.assertAll();
    }

    private static long version(SampleHouse.Sample sample, String path) {
        return sample.api().get(path).body().path("version").asLong();
    }

    @Test
    void lists_files_and_explanations_name_no_other_partner(SampleHouse.Sample sample) {
        String own = sample.account("admin.uno").partnerId();
        Map<String, String> names = sample.partnerNames();
        names.remove(own);
        SoftAssertions all = new SoftAssertions();
        try (Visitor visitor = inside(sample, "admin.uno")) {
            List<String> paths = new ArrayList<>(List.of(
                    "/", "/leads", "/deals", "/commissions", "/company", "/users", "/deals.csv", "/commissions.csv"));
            sample.ids("leads", own).stream()
                    .limit(5)
                    .forEach(id -> paths.addAll(List.of("/leads/" + id, "/leads/" + id + "/why")));
            sample.ids("deals", own).stream().limit(3).forEach(id -> paths.add("/deals/" + id));
            sample.ids("commissions", own).stream().limit(3).forEach(id -> paths.add("/commissions/" + id));
            for (String path : paths) {
                APIResponse answer = visitor.fetch(path);
                all.assertThat(answer.status()).as(path).isEqualTo(200);
                String text = answer.text();
                names.forEach((id, name) -> all.assertThat(text.contains(id) || text.contains(name))
                        .as(path + " names " + name)
                        .isFalse());
            }
        }
        all.assertAll();
    }

    @Test
    void before_acceptance_nobody_is_named(SampleHouse.Sample sample) {
        String own = sample.account("admin.uno").partnerId();
        String lead = sample.api()
                .get("/api/v1/leads?place=offered&partnerId=" + own)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        String customer = sample.api()
                .get("/api/v1/leads/" + lead)
                .body()
                .path("customer")
                .path("name")
                .asString("");
        assertThat(customer).as("the vendor knows the customer").isNotEmpty();
        try (Visitor visitor = inside(sample, "admin.uno")) {
            visitor.open("/leads/" + lead);
            assertThat(visitor.page().content()).doesNotContain(customer);
            visitor.open("/leads");
            assertThat(visitor.page().content()).doesNotContain(customer);
        }
    }

    @Test
    void a_service_called_directly_without_a_token_answers_401(SampleHouse.Sample sample) throws Exception {
        try (var http = java.net.http.HttpClient.newHttpClient()) {
            for (int service = 0; service < 5; service++) {
                var request = java.net.http.HttpRequest.newBuilder(
                                java.net.URI.create("http://127.0.0.1:" + (22080 + service) + "/api/v1/partners"))
                        .build();
                assertThat(http.send(request, java.net.http.HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                        .isEqualTo(401);
            }
        }
    }

    private static Visitor inside(SampleHouse.Sample sample, String name) {
        return browser.visitor(sample.house(), "es", Visitor.Screen.DESK).signIn(sample.account(name));
    }
}
