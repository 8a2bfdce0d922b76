package io.alianza.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.events.IntegrationEvent;
import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import io.alianza.reporting.messaging.Told;
import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.ServiceTest;
import io.alianza.support.testing.TestTokens;
import io.alianza.support.testing.TestTopics;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From what other services tell on the topics to figures over HTTP. */
@ServiceTest
class ReportsOverHttpTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String MARCH = "from=2026-03-01&to=2026-04-01";
    private static boolean told;

    @Autowired
    private ServiceClient client;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestTopics topics;

    @BeforeEach
    void tell() {
        if (!told) {
            told = true;
            Told story = new Told();
            List.of(
                            Told.registered("partner-a", "P-1", "Redes, S.L."),
                            Told.activated("partner-a"),
                            Told.registered("partner-b", "P-2", "Nubes, S.A."),
                            Told.activated("partner-b"),
                            Told.product("R", "Routers"),
                            Told.territory("ES/28", "Madrid"),
                            Told.captured("lead-1"),
                            Told.routed("lead-1", "partner-a"),
                            Told.accepted("lead-1", "partner-a"),
                            Told.leadWon("lead-1", "partner-a", "deal-1"),
                            Told.captured("lead-2"),
                            Told.routed("lead-2", "partner-b"),
                            Told.captured("lead-3"),
                            Told.routed("lead-3", "partner-c"),
                            Told.accepted("lead-3", "partner-c"),
                            Told.routed("lead-3", "partner-d"),
                            Told.accepted("lead-3", "partner-d"),
                            Told.leadWon("lead-3", "partner-d", "deal-4"),
                            Told.won("deal-1", "partner-a", "EUR", "R/1", "100.0001", "M/1", "50"),
                            Told.won("deal-2", "partner-b", "EUR", "R/1", "30"),
                            Told.won("deal-3", "partner-b", "USD", "S/1", "7.5"),
                            Told.accrued("account-a", "accrual-1", "partner-a", "deal-1", "7.50"),
                            Told.approved("account-a", "accrual-1", "partner-a", "7.50"),
                            Told.accrued("account-b", "accrual-2", "partner-b", "deal-2", "0.00"))
                    .forEach(event -> publish(story, event));
        }
        await().atMost(SOON)
                .until(
                        () -> figures("/sales?by=currency", manager()),
                        items -> items.size() == 2 && items.get(0).path("deals").asInt() == 2);
        await().atMost(SOON)
                .until(
                        () -> figures("/commission-cost?by=partner", manager()),
                        items -> items.size() == 3
                                && items.get(0)
                                        .path("approved")
                                        .path("amount")
                                        .asString()
                                        .equals("7.50"));
        await().atMost(SOON)
                .until(
                        () -> figures("/funnel", manager()),
                        items -> items.get(0).path("leads").asInt() == 3
                                && items.get(3).path("leads").asInt() == 2);
        await().atMost(SOON)
                .until(
                        () -> get("/summary?period=2026-03", manager()).json(),
                        summary -> summary.path("activePartners").path("now").asInt() == 2);
    }

    private void publish(Told story, IntegrationEvent event) {
        EventType type = PublishedEvents.of(event.getClass());
        String service = type.topic().split("\\.")[1] + "-service";
        topics.publish(type.topic(), service, type.type(), story.next(event));
    }

    @Test
    void sales_by_partner_with_names_and_four_decimals() throws Exception {
        JsonNode items = figures("/sales?by=partner&" + MARCH, manager());

        assertThat(items.get(0).toString())
                .isEqualTo(
                        "{\"key\":\"partner-a\",\"label\":\"Redes, S.L.\",\"amount\":{\"amount\":\"150.0001\",\"currency\":\"EUR\"},\"deals\":1}");
        assertThat(items).hasSize(3);
    }

    @Test
    void sales_by_product_line_of_one_partner() throws Exception {
        JsonNode items = figures("/sales?by=productLine&partnerId=partner-a&" + MARCH, finance());

        assertThat(items.valueStream()
                        .map(item -> item.path("key").asString() + " "
                                + item.path("label").asString("-") + " "
                                + item.path("amount").path("amount").asString()))
                .containsExactly("R Routers 100.0001", "M - 50.0000");
    }

    @Test
    void sales_as_csv() throws Exception {
        Answer answer = get("/sales?by=month&" + MARCH, manager(), "Accept", "text/csv");

        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.body().lines())
                .containsExactly(
                        "key,label,amount.amount,amount.currency,deals",
                        "2026-03,,180.0001,EUR,2",
                        "2026-03,,7.5000,USD,1");
    }

    @Test
    void the_funnel_with_rates_and_durations() throws Exception {
        JsonNode stages = figures("/funnel?" + MARCH, manager());

        assertThat(stages(manager())).startsWith("captured 3", "offered 3", "accepted 2", "won 2");
        assertThat(stages.get(2).path("ofPrevious").asString()).isEqualTo("0.6667");
        assertThat(stages.get(3).path("medianDays").asString()).isEqualTo("7.0");
        assertThat(stages.get(0).has("ofPrevious")).isFalse();
    }

    @Test
    void the_funnel_follows_the_leads_of_its_days_and_no_others() throws Exception {
        JsonNode later = figures("/funnel?from=2026-04-01&to=2026-05-01", manager());
        assertThat(later.valueStream().map(stage -> stage.path("leads").asInt()))
                .containsOnly(0);

        String repOfA = tokens.ofOrganisation("rep", "partner-a", "partner-rep");
        assertThat(stages(repOfA)).startsWith("offered 1", "accepted 1", "won 1");
        assertThat(figures("/funnel?to=2026-03-01", repOfA).get(0).path("leads").asInt())
                .isZero();
    }

    @Test
    void who_had_a_lead_first_does_not_learn_what_another_made_of_it() throws Exception {
        assertThat(stages(tokens.ofOrganisation("rep", "partner-c", "partner-rep")))
                .containsExactly("offered 1", "accepted 1", "won 0", "declined 0", "lost 0");
        assertThat(stages(tokens.ofOrganisation("rep", "partner-d", "partner-rep")))
                .containsExactly("offered 1", "accepted 1", "won 1", "declined 0", "lost 0");
    }

    @Test
    void commission_cost_as_a_share_of_sales() throws Exception {
        JsonNode first = figures("/commission-cost?by=partner", manager()).get(0);

        assertThat(first.path("commission").path("amount").asString()).isEqualTo("7.50");
        assertThat(first.path("sales").path("amount").asString()).isEqualTo("150.0001");
        assertThat(first.path("share").asString()).isEqualTo("0.0500");
    }

    @Test
    void the_summary_beside_the_period_before() throws Exception {
        JsonNode summary = get("/summary?period=2026-03", manager()).json();

        assertThat(summary.path("sales").get(0).path("amount").path("amount").asString())
                .isEqualTo("180.0001");
        assertThat(summary.path("sales").get(0).has("previous")).isFalse();
        assertThat(summary.path("dealsWon").path("now").asInt()).isEqualTo(3);
        assertThat(summary.path("leadsCaptured").path("now").asInt()).isEqualTo(3);
        assertThat(summary.path("acceptanceRate").asString()).isEqualTo("0.7500");
        assertThat(summary.path("period").path("previousFrom").asString()).isEqualTo("2026-02-01");
    }

    @Test
    void a_partner_sees_its_own_figures_and_nobody_elses() throws Exception {
        String repOfA = tokens.ofOrganisation("rep", "partner-a", "partner-rep");

        assertThat(figures("/sales?by=partner", repOfA)
                        .valueStream()
                        .map(item -> item.path("key").asString()))
                .containsExactly("partner-a");
        assertThat(figures("/sales?by=territory", repOfA)
                        .get(0)
                        .path("amount")
                        .path("amount")
                        .asString())
                .isEqualTo("150.0001");
        assertThat(figures("/funnel", repOfA).get(0).path("stage").asString()).isEqualTo("offered");
        assertThat(get("/sales?by=partner&partnerId=partner-b", repOfA).status())
                .isEqualTo(404);
        assertThat(get("/commission-cost?by=month&partnerId=partner-b", repOfA).status())
                .isEqualTo(404);
        assertThat(get("/summary?period=2026-03", repOfA)
                        .json()
                        .path("dealsWon")
                        .path("now")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void others_see_nothing() throws Exception {
        assertThat(get("/sales?by=partner", null).status()).isEqualTo(401);
        assertThat(get("/sales?by=partner", tokens.of("x", "nobody")).status()).isEqualTo(403);
        assertThat(get("/funnel", tokens.ofOrganisation("x", "partner-a", "manager"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_wrong_question_is_explained() throws Exception {
        Answer answer = get("/sales?by=colour&from=yesterday", manager());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(get("/sales?by=colour", manager()).json().path("errors").toString())
                .contains("productLine");
        assertThat(get("/sales", manager()).status()).isEqualTo(422);
        assertThat(get("/summary?period=soon", manager()).status()).isEqualTo(422);
    }

    @Test
    void one_command_rebuilds_a_view_beside_the_live_one() throws Exception {
        String operator = tokens.of("op", "operations");
        String before = client.get("/internal/views/sales", operator)
                .json()
                .path("live")
                .asString();

        assertThat(client.post("/internal/views/sales/rebuild", operator, "").status())
                .isEqualTo(202);

        await().atMost(SOON)
                .until(
                        () -> client.get("/internal/views/sales", operator).json(),
                        view -> !view.path("live").asString().equals(before) && !view.has("building"));
        assertThat(figures("/sales?by=currency", manager())).hasSize(2);
    }

    @Test
    void every_view_equals_its_rebuild() throws Exception {
        JsonNode check =
                client.get("/internal/check", tokens.of("op", "operations")).json();

        assertThat(check.toString()).contains("4 views equal their rebuild");
    }

    private List<String> stages(String token) throws Exception {
        return figures("/funnel?" + MARCH, token)
                .valueStream()
                .map(stage -> stage.path("stage").asString() + " "
                        + stage.path("leads").asInt())
                .toList();
    }

    private JsonNode figures(String question, String token) throws Exception {
        return get(question, token).json().path("items");
    }

    private Answer get(String question, @Nullable String token, String... headers) throws Exception {
        return client.get("/api/v1/reports" + question, token, headers);
    }

    private String manager() {
        return tokens.of("manager", "manager");
    }

    private String finance() {
        return tokens.of("finance", "finance");
    }
}
