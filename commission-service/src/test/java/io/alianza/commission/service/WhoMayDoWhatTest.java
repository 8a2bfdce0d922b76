package io.alianza.commission.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.model.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** A partner sees its own and nothing else, by no path; only finance decides. Nothing here changes what it is asked about. */
@OnService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayDoWhatTest {

    private final String partner = Ids.next("partner");
    private final String rival = Ids.next("partner");

    @Autowired
    private Api api;

    @Autowired
    private OtherServices others;

    private String commission = "";
    private String statement = "";

    @BeforeAll
    void a_statement_of_one_partner() throws Exception {
        String plan = api.plan("10");
        others.partner(partner, "P-" + partner.substring(partner.length() - 8));
        others.agreement(partner, Ids.next("agreement"), plan);
        String deal = Ids.next("deal");
        others.won(deal, partner, LocalDate.of(2025, 3, 3), "EUR", "R/bike 100");
        commission = api.commission(deal, "accrued").path("id").asString();
        api.post("/commissions/" + commission + "/approve", Map.of());
        api.post("/statement-closings", Map.of("through", "2025-03", "partnerId", partner));
        statement = api.await(
                        "/statements?partnerId=" + partner,
                        list -> !list.path("items").isEmpty())
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    @Test
    void its_own_are_there() throws Exception {
        for (String path : objects()) {
            assertThat(api.getAs(api.repOf(partner), path).status()).as(path).isEqualTo(200);
        }
        assertThat(api.getAs(api.repOf(partner), "/commissions").json().path("items"))
                .hasSize(1);
        assertThat(api.getAs(api.repOf(partner), "/statements").json().path("items"))
                .hasSize(1);
        assertThat(api.getAs(api.repOf(partner), "/balances")
                        .json()
                        .path(0)
                        .path("payable")
                        .path("amount")
                        .asString())
                .isEqualTo("10.00");
    }

    @Test
    void anothers_answer_as_unknown_ids_do() throws Exception {
        for (String path : objects()) {
            var forged = api.getAs(api.repOf(rival), path);
            var unknown = api.getAs(api.repOf(rival), path.replaceAll("[0-9a-f]{12}", "000000000000"));
            assertThat(forged.status()).as(path).isEqualTo(404);
            assertThat(forged.json().path("type")).isEqualTo(unknown.json().path("type"));
            assertThat(forged.json().path("title")).isEqualTo(unknown.json().path("title"));
        }
    }

    @Test
    void lists_and_balances_show_nothing_of_another_whatever_is_asked() throws Exception {
        for (String path : List.of("/commissions", "/statements")) {
            assertThat(api.getAs(api.repOf(rival), path).json().path("items"))
                    .as(path)
                    .isEmpty();
            assertThat(api.getAs(api.repOf(rival), path + "?partnerId=" + partner)
                            .json()
                            .path("items"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(api.getAs(api.repOf(rival), "/balances").json()).isEmpty();
        assertThat(api.getAs(api.repOf(rival), "/balances?partnerId=" + partner).status())
                .isEqualTo(404);
    }

    @Test
    void only_finance_decides() throws Exception {
        Map<String, Map<String, ?>> decisions = Map.of(
                "/commissions/" + commission + "/approve",
                Map.of(),
                "/commissions/approvals",
                Map.of("filter", Map.of()),
                "/statement-closings",
                Map.of("through", "2025-03"));
        for (var decision : decisions.entrySet()) {
            for (String token : List.of(api.manager(), api.machine(), api.repOf(partner))) {
                assertThat(api.postAs(token, decision.getKey(), decision.getValue())
                                .status())
                        .as(decision.getKey())
                        .isEqualTo(403);
            }
        }
        assertThat(api.postAs(api.manager(), "/plans", Map.of()).status()).isEqualTo(403);
        assertThat(api.postAs(api.repOf(partner), "/plans", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void previews_and_progress_are_the_vendors() throws Exception {
        Stream.of("/commissions/approvals/preview", "/statement-closings/preview?through=2025-03")
                .forEach(path ->
                        assertThat(statusFor(api.repOf(partner), path)).as(path).isEqualTo(403));
        assertThat(statusFor(api.manager(), "/statement-closings/preview?through=2025-03"))
                .isEqualTo(200);
    }

    @Test
    void without_a_token_nothing_is_answered() throws Exception {
        assertThat(api.anonymous("/commissions/" + commission).status()).isEqualTo(401);
    }

    private int statusFor(String token, String path) {
        try {
            return api.getAs(token, path).status();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private List<String> objects() {
        return List.of(
                "/commissions/" + commission,
                "/commissions/" + commission + "/explanation",
                "/statements/" + statement);
    }
}
