package io.alianza.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The real input through the gateway, two instances of lead routing at work, against the golden totals. */
@ExtendWith(RealHouse.class)
@Order(6)
class MainJobTest {

    private static House house;
    private static Api api;
    private static JsonNode golden;

    @BeforeAll
    static void the_files_are_imported_approved_and_closed(House real) {
        golden = SharedData.goldenTotals();
        house = real;
        api = house.api();
        AdventureWorks.importKind(house, "deals", "FactResellerSales.csv");
        AdventureWorks.importKind(house, "leads", "FactResellerSales.csv");
        Waiting.until(
                "3,796 commissions",
                Duration.ofMinutes(5),
                () -> api.all("/api/v1/commissions").size() == 3796);
        Waiting.work(api, api.post("/api/v1/commissions/approvals", Map.of("filter", Map.of())));
        Waiting.work(api, api.post("/api/v1/statement-closings", Map.of("through", "2013-11")));
        Waiting.untilStill(house);
    }

    @Test
    void there_are_701_partners_and_3796_deals() {
        assertThat(api.all("/api/v1/partners")).hasSize(701);
        assertThat(api.all("/api/v1/deals")).hasSize(3796);
    }

    @Test
    void sales_are_the_golden_ones_by_currency_year_and_month() {
        assertThat(sales("currency")).isEqualTo(amounts("byCurrency", key -> key));
        assertThat(sales("year")).isEqualTo(amounts("byYear", key -> key));
        assertThat(sales("month")).isEqualTo(amounts("byMonth", key -> key));
    }

    @Test
    void sales_are_the_golden_ones_by_territory() {
        assertThat(sales("territory")).isEqualTo(amounts("byTerritory", key -> key));
    }

    @Test
    void sales_are_the_golden_ones_by_product_line() {
        Map<String, BigDecimal> expected = new TreeMap<>();
        golden.path("byProductLine")
                .properties()
                .forEach(line -> expected.put(line.getKey(), decimal(line.getValue())));
        assertThat(sales("productLine")).isEqualTo(expected);
    }

    @Test
    void the_ten_largest_resellers_are_the_golden_ones() {
        Map<String, BigDecimal> expected = new TreeMap<>();
        golden.path("topResellers")
                .forEach(reseller ->
                        expected.put(reseller.path("name").asString(), decimal(reseller.path("salesAmount"))));
        Map<String, String> names = ofPartners(partner -> partner.path("legalName"));
        Map<String, BigDecimal> largest = new TreeMap<>();
        sales("partner").entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .limit(10)
                .forEach(sale -> largest.put(names.get(sale.getKey()), sale.getValue()));
        assertThat(largest).isEqualTo(expected);
    }

    @Test
    void every_partner_and_currency_earned_to_the_cent_what_the_plan_says() {
        Map<String, String> keys =
                ofPartners(partner -> partner.path("externalIds").path("adventureworks"));
        Map<String, BigDecimal> earned = new TreeMap<>();
        for (JsonNode commission : api.all("/api/v1/commissions")) {
            JsonNode amount = commission.path("commission");
            String key = keys.get(commission.path("partnerId").asString()) + " "
                    + amount.path("currency").asString();
            earned.merge(key, decimal(amount.path("amount")), BigDecimal::add);
        }
        assertThat(earned).isEqualTo(StandardPlanByHand.byPartnerAndCurrency());
        assertThat(earned)
                .hasSize(golden.path("commissionStandardPlan")
                        .path("partnerCurrencyPairs")
                        .asInt());
    }

    @Test
    void there_are_3779_closed_statements_and_their_lines_add_up_per_currency() {
        List<JsonNode> statements = api.all("/api/v1/statements");
        assertThat(statements).hasSize(3779);
        Map<String, BigDecimal> accrued = new TreeMap<>();
        statements.forEach(statement -> {
            JsonNode amount = statement.path("earned");
            accrued.merge(amount.path("currency").asString(), decimal(amount.path("amount")), BigDecimal::add);
        });
        Map<String, BigDecimal> expected = new TreeMap<>();
        golden.path("commissionStandardPlan")
                .path("byCurrency")
                .properties()
                .forEach(currency -> expected.put(currency.getKey(), decimal(currency.getValue())));
        assertThat(accrued).isEqualTo(expected);
    }

    @Test
    void the_orders_as_leads_go_where_capacity_6_lets_them() {
        JsonNode summary = api.get("/api/v1/leads/summary").body();
        assertThat(summary.path("places").path("offered").asLong()).isEqualTo(3578);
        assertThat(summary.path("unassignable").path("no-capacity").asLong()).isEqualTo(121);
        assertThat(summary.path("unassignable").path("no-partner-authorised").asLong())
                .isEqualTo(97);
        assertThat(summary.path("places").path("waiting").asLong()).isZero();
    }

    @Test
    void all_checks_hold() {
        assertThat(house.command("check")).contains("All checks hold.");
    }

    @Test
    void every_event_can_be_read_with_any_kafka_client() {
        TopicReader topics = new TopicReader(house.bootstrapServers());
        assertThat(topics.distinctIds("prm.lead.events", "prm.lead.deal-won.v1"))
                .isEqualTo(3796);
        assertThat(topics.distinctIds("prm.lead.events", "prm.lead.lead-captured.v1"))
                .isEqualTo(3796);
    }

    /** A field of all partners, by id. */
    private static Map<String, String> ofPartners(Function<JsonNode, JsonNode> field) {
        Map<String, String> values = new TreeMap<>();
        api.all("/api/v1/partners")
                .forEach(partner -> values.put(
                        partner.path("id").asString(), field.apply(partner).asString()));
        return values;
    }

    /** Bare numbers of unlike currencies added, as the golden file does for its arithmetic; the product never does. */
    private static Map<String, BigDecimal> sales(String by) {
        Map<String, BigDecimal> sales = new TreeMap<>();
        for (JsonNode row : api.all("/api/v1/reports/sales?by=" + by)) {
            sales.merge(
                    AdventureWorks.lastSegment(row.path("key").asString()),
                    decimal(row.path("amount").path("amount")),
                    BigDecimal::add);
        }
        return sales;
    }

    private static Map<String, BigDecimal> amounts(String section, Function<String, String> name) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        golden.path(section)
                .properties()
                .forEach(entry -> amounts.put(
                        name.apply(entry.getKey()), decimal(entry.getValue().path("salesAmount"))));
        return new TreeMap<>(amounts);
    }

    private static BigDecimal decimal(JsonNode node) {
        return new BigDecimal(node.asString());
    }

    /** Where the mappings of the real input lie. */
    static Path mapping(String kind) {
        return ProjectFiles.root()
                .resolve("local-platform/src/main/resources/mappings/adventureworks/" + kind + ".yaml");
    }
}
