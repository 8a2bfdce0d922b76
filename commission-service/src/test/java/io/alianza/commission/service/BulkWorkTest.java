package io.alianza.commission.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Many approvals, many closings: shown before, long work with progress, the same when asked twice. */
@OnService
class BulkWorkTest {

    private final String partner = Ids.next("partner");
    private final List<String> commissions = new ArrayList<>();

    @Autowired
    private Api api;

    @Autowired
    private OtherServices others;

    /** Three deals over two years in two currencies: 10, 20 and 30. */
    @BeforeEach
    void three_commissions() throws Exception {
        String plan = api.plan("10");
        others.partner(partner, "P-" + partner.substring(partner.length() - 8));
        others.agreement(partner, Ids.next("agreement"), plan);
        accrue("EUR", "2024-11-05", 100);
        accrue("EUR", "2025-02-05", 200);
        accrue("USD", "2025-02-06", 300);
    }

    @Test
    void approves_what_matches_and_closes_month_after_month_over_the_years() throws Exception {
        JsonNode preview = api.get("/commissions/approvals/preview?partnerId=" + partner);
        assertThat(preview.toString())
                .isEqualTo(
                        "[{\"currency\":\"EUR\",\"commissions\":2,\"zero\":0,\"sum\":{\"amount\":\"30.00\",\"currency\":\"EUR\"}},"
                                + "{\"currency\":\"USD\",\"commissions\":1,\"zero\":0,\"sum\":{\"amount\":\"30.00\",\"currency\":\"USD\"}}]");

        JsonNode approved = finished("/commissions/approvals", Map.of("filter", Map.of("partnerId", partner)));
        assertThat(approved.path("planned").asInt()).isEqualTo(3);
        assertThat(approved.path("done").asInt()).isEqualTo(3);

        JsonNode closed = finished("/statement-closings", Map.of("through", "2025-12", "partnerId", partner));
        assertThat(closed.path("done").asInt()).isEqualTo(3);
        assertThat(closed.path("obstacles")).isEmpty();
        assertThat(statements("EUR"))
                .containsExactly("2024-11: 0.00 + 10.00 = 10.00", "2025-02: 10.00 + 20.00 = 30.00");
        assertThat(statements("USD")).containsExactly("2025-02: 0.00 + 30.00 = 30.00");
        assertThat(api.check("ledger-zero").path("holds").asBoolean()).isTrue();
    }

    @Test
    void what_is_not_approved_keeps_its_month_open_and_is_named() throws Exception {
        JsonNode closed = finished("/statement-closings", Map.of("through", "2025-12", "partnerId", partner));

        assertThat(closed.path("done").asInt()).isZero();
        assertThat(closed.path("refused").asInt()).isEqualTo(3);
        assertThat(closed.path("obstacles").path(0).path("code").asString()).isEqualTo("month-has-open-entries");
        assertThat(closed.path("obstacles").path(0).path("subject").asString()).isEqualTo("2024-11 EUR");
        JsonNode preview = api.get("/statement-closings/preview?through=2025-12&partnerId=" + partner);
        assertThat(preview.path("openMonths").asInt()).isEqualTo(3);
        assertThat(preview.path("statements").asInt()).isZero();
    }

    @Test
    void approves_by_id_and_names_what_it_does_not_know() throws Exception {
        String unknown = Ids.derived("accrual", "nothing");

        JsonNode done = finished(
                "/commissions/approvals", Map.of("ids", List.of(commissions.get(0), unknown, commissions.get(2))));

        assertThat(done.path("done").asInt()).isEqualTo(2);
        assertThat(done.path("obstacles").path(0).path("subject").asString()).isEqualTo(unknown);
        assertThat(api.get("/commissions/" + commissions.get(1)).path("state").asString())
                .isEqualTo("accrued");
    }

    @Test
    void the_same_request_again_is_the_same_work() throws Exception {
        Map<String, Object> request =
                Map.of("id", Ids.next("approvals"), "filter", Map.of("partnerId", partner, "month", "2024-11"));
        finished("/commissions/approvals", request);

        Answer again = api.post("/commissions/approvals", request);

        assertThat(again.status()).isEqualTo(200);
        assertThat(api.get("/commissions/approvals/" + again.json().path("id").asString())
                        .path("done")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void refuses_a_month_that_is_not_over_and_a_request_without_scope() throws Exception {
        Answer tooEarly = api.post("/statement-closings", Map.of("through", "2999-01"));
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/through");

        assertThat(api.post("/commissions/approvals", Map.of()).status()).isEqualTo(422);
    }

    private void accrue(String currency, String day, int amount) throws Exception {
        String deal = Ids.next("deal");
        others.won(deal, partner, LocalDate.parse(day), currency, "R/bike " + amount);
        commissions.add(api.commission(deal, "accrued").path("id").asString());
    }

    private JsonNode finished(String path, Map<String, Object> request) throws Exception {
        Answer asked = api.post(path, request);
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        assertThat(asked.header("Location")).startsWith("/api/v1" + path + "/");
        return api.await(
                path + "/" + asked.json().path("id").asString(),
                progress -> progress.path("state").asString().equals("finished"));
    }

    private List<String> statements(String currency) throws Exception {
        return api.get("/statements?sort=month&currency=" + currency + "&partnerId=" + partner)
                .path("items")
                .valueStream()
                .map(one -> "%s: %s + %s = %s"
                        .formatted(
                                one.path("month").asString(),
                                money(one, "opening"),
                                money(one, "earned"),
                                money(one, "closing")))
                .toList();
    }

    private static String money(JsonNode statement, String field) {
        return statement.path(field).path("amount").asString();
    }
}
