package io.alianza.commission.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.commission.SharedData;
import io.alianza.commission.deal.WonDeal;
import io.alianza.commission.golden.ResellerSales;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 3,796 real orders over the topic, approved and closed in bulk: the published totals, and how long each step took. */
@OnService
@DirtiesContext
@TestPropertySource(properties = "test.database=one that no other test writes to")
class GoldenThroughTheServiceTest {

    private static final Logger log = LoggerFactory.getLogger(GoldenThroughTheServiceTest.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final JsonNode golden = JsonMapper.shared()
            .readTree(SharedData.file("adventureworks/golden-totals.json").toFile())
            .get("commissionStandardPlan");

    @Autowired
    private Api api;

    @Autowired
    private OtherServices others;

    @Test
    void every_order_becomes_a_commission_and_a_line_of_a_statement() throws Exception {
        List<WonDeal> deals = ResellerSales.deals(ResellerSales.all());
        String plan = api.standardPlan();
        Map<String, String> partners = deals.stream()
                .map(WonDeal::partnerId)
                .distinct()
                .collect(Collectors.toMap(key -> key, key -> Ids.derived("partner", key)));
        others.together(() -> {
            partners.forEach((key, id) -> {
                others.partner(id, key);
                others.agreement(id, Ids.derived("agreement", key), plan);
            });
            deals.forEach(deal -> others.won(deal, partners.get(deal.partnerId())));
        });

        timed("accrued after the last deal was told", () -> api.await("/balances", PATIENCE, this::allAccrued));
        JsonNode approved = timed("approved", () -> finished("/commissions/approvals", Map.of("filter", Map.of())));
        assertThat(approved.path("done").asInt()).isEqualTo(deals.size());
        JsonNode closed = timed("closed", () -> finished("/statement-closings", Map.of("through", "2013-12")));
        assertThat(closed.path("done").asInt())
                .isEqualTo(golden.get("statements").asInt());

        assertThat(totals(api.get("/balances"), "payable")).isEqualTo(expected());
        Map<String, JsonNode> checks = api.checks();
        assertThat(List.of("ledger-zero", "statements-in-order", "commissions-waiting", "views-equal-rebuild"))
                .allSatisfy(name -> assertThat(checks.get(name).path("holds").asBoolean())
                        .as("%s", checks.get(name))
                        .isTrue());
        assertThat(checks.get("ledger-zero").path("count").asInt()).isGreaterThanOrEqualTo(2 * deals.size());
    }

    private boolean allAccrued(JsonNode balances) {
        return totals(balances, "accrued").equals(expected());
    }

    private Map<String, String> expected() {
        return golden.get("byCurrency").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, total -> total.getValue().asString(), (a, b) -> a, TreeMap::new));
    }

    private static Map<String, String> totals(JsonNode balances, String field) {
        return balances.valueStream()
                .collect(Collectors.toMap(
                        line -> line.path("currency").asString(),
                        line -> line.path(field).path("amount").asString(),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private JsonNode finished(String path, Map<String, Object> request) throws Exception {
        Answer asked = api.post(path, request);
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        return api.await(
                path + "/" + asked.json().path("id").asString(),
                PATIENCE,
                progress -> progress.path("state").asString().equals("finished"));
    }

    private interface Step {
        JsonNode run() throws Exception;
    }

    private static JsonNode timed(String what, Step step) throws Exception {
        long begin = System.nanoTime();
        JsonNode result = step.run();
        log.info(
                "3,796 deals {}: {} ms",
                what,
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
        return result;
    }
}
