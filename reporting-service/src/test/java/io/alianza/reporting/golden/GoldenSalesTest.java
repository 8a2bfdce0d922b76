package io.alianza.reporting.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.events.Topics;
import io.alianza.events.lead.v1.DealWon;
import io.alianza.reporting.messaging.FromTopics;
import io.alianza.reporting.messaging.Told;
import io.alianza.reporting.sales.SalesBy;
import io.alianza.reporting.sales.SalesCriteria;
import io.alianza.reporting.sales.SalesFigure;
import io.alianza.reporting.sales.SalesReport;
import io.alianza.reporting.sales.SoldDeal;
import io.alianza.reporting.sales.views.SalesProjection;
import io.alianza.support.testing.RowsInMemory;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole data set, told as events, through the projection, against totals that were computed from the file elsewhere. Those add unlike
 * currencies as bare numbers; so does this test, and nothing else.
 */
class GoldenSalesTest {

    private static final SalesCriteria ALL =
            new SalesCriteria(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static List<SoldDeal> deals = List.of();
    private static JsonNode golden = JsonMapper.shared().createObjectNode();

    @BeforeAll
    static void told() throws IOException {
        AdventureWorksSales.mustBeThere();
        golden = new JsonMapper()
                .readTree(
                        AdventureWorksSales.FOLDER.resolve("golden-totals.json").toFile());
        RowsInMemory rows = new RowsInMemory();
        Told told = new Told();
        FromTopics sales = new FromTopics(new SalesProjection(), Topics.LEAD);
        for (DealWon won : AdventureWorksSales.deals()) {
            sales.project(told.next(won), rows);
        }
        deals = rows.of(SalesProjection.SOLD_DEALS);
    }

    @Test
    void in_total() {
        assertThat(deals).hasSize(golden.path("total").path("orders").asInt());
        assertThat(sum(figures(SalesBy.CURRENCY)))
                .isEqualTo(golden.path("total").path("salesAmount").asString());
    }

    @ParameterizedTest
    @CsvSource({"TERRITORY, byTerritory", "CURRENCY, byCurrency", "YEAR, byYear", "MONTH, byMonth"})
    void by_what_the_golden_totals_name(SalesBy by, String section) {
        Map<String, String> expected = new TreeMap<>();
        golden.path(section)
                .properties()
                .forEach(entry -> expected.put(
                        entry.getKey(),
                        entry.getValue().path("salesAmount").asString() + " in "
                                + entry.getValue().path("orders").asInt()));

        assertThat(acrossCurrencies(by)).isEqualTo(expected);
    }

    @Test
    void by_product_line() {
        Map<String, String> expected = new TreeMap<>();
        golden.path("byProductLine")
                .properties()
                .forEach(entry -> expected.put(entry.getKey(), entry.getValue().asString()));

        Map<String, String> amounts = new TreeMap<>();
        acrossCurrencies(SalesBy.PRODUCT_LINE).forEach((line, figure) -> amounts.put(line, figure.split(" ")[0]));
        assertThat(amounts).isEqualTo(expected);
    }

    @Test
    void of_the_ten_largest_resellers() {
        List<String> expected = golden.path("topResellers")
                .valueStream()
                .map(one -> one.path("resellerKey").asString() + " "
                        + one.path("salesAmount").asString() + " in "
                        + one.path("orders").asInt())
                .toList();

        List<String> largest = acrossCurrencies(SalesBy.PARTNER).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> one) ->
                                new BigDecimal(one.getValue().split(" ")[0]))
                        .reversed())
                .limit(10)
                .map(one -> one.getKey() + " " + one.getValue())
                .toList();
        assertThat(largest).isEqualTo(expected);
        assertThat(acrossCurrencies(SalesBy.PARTNER))
                .hasSize(golden.path("resellersWithSales").asInt());
    }

    @Test
    void products_add_up_to_the_total_too() {
        assertThat(sum(figures(SalesBy.PRODUCT)))
                .isEqualTo(golden.path("total").path("salesAmount").asString());
    }

    private static List<SalesFigure> figures(SalesBy by) {
        return SalesReport.of(deals, by, ALL);
    }

    private static String sum(List<SalesFigure> figures) {
        return figures.stream()
                .map(figure -> figure.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private static Map<String, String> acrossCurrencies(SalesBy by) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        Map<String, Long> counts = new TreeMap<>();
        figures(by).forEach(figure -> {
            amounts.merge(figure.key(), figure.amount().amount(), BigDecimal::add);
            counts.merge(figure.key(), figure.deals(), Long::sum);
        });
        Map<String, String> words = new TreeMap<>();
        amounts.forEach((key, amount) -> words.put(key, amount.toPlainString() + " in " + counts.get(key)));
        return words;
    }
}
