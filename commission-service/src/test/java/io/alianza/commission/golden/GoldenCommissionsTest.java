package io.alianza.commission.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.commission.SharedData;
import io.alianza.commission.golden.ResellerSales.Sale;
import io.alianza.commission.plan.CommissionPolicy;
import io.alianza.commission.plan.PlanExamples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The standard plan on 3,796 real orders: the engine, a computation written here from the plan's words alone, and the
 * published totals agree to the cent.
 */
class GoldenCommissionsTest {

    private record Account(String partner, String currency) {}

    private static List<Sale> sales = List.of();
    private static Map<Account, BigDecimal> engine = Map.of();
    private static JsonNode golden = JsonMapper.shared().nullNode();

    @BeforeAll
    static void compute() {
        golden = JsonMapper.shared()
                .readTree(SharedData.file("adventureworks/golden-totals.json").toFile())
                .get("commissionStandardPlan");
        sales = ResellerSales.all();
        engine = ResellerSales.deals(sales).stream()
                .collect(Collectors.groupingBy(
                        deal -> new Account(deal.partnerId(), deal.currency()),
                        sum(deal -> CommissionPolicy.calculate(PlanExamples.standard(), deal)
                                .commission())));
    }

    @Test
    void every_partner_and_currency_is_as_the_plans_words_say() {
        assertThat(engine)
                .hasSize(golden.get("partnerCurrencyPairs").intValue())
                .isEqualTo(byTheWordsOfThePlan());
    }

    @Test
    void totals_by_currency_are_the_published_ones() {
        Map<String, BigDecimal> byCurrency = engine.entrySet().stream()
                .collect(Collectors.groupingBy(entry -> entry.getKey().currency(), sum(Map.Entry::getValue)));

        assertThat(byCurrency).hasSize(golden.get("byCurrency").size());
        golden.get("byCurrency")
                .properties()
                .forEach(total -> assertThat(byCurrency)
                        .containsEntry(
                                total.getKey(), new BigDecimal(total.getValue().asString())));
    }

    @Test
    void the_largest_are_the_published_ones() {
        List<String> largest = engine.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(golden.get("largest").size())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();

        assertThat(largest)
                .containsExactlyElementsOf(golden.get("largest")
                        .valueStream()
                        .map(one -> new Account(
                                        one.get("reseller").asString(),
                                        one.get("currency").asString())
                                + " "
                                + one.get("commission").asString())
                        .toList());
    }

    @Test
    void there_is_one_posting_an_order_and_one_statement_a_partner_month_and_currency() {
        assertThat(ResellerSales.deals(sales)).hasSize(3796);
        assertThat(sales.stream()
                        .map(sale -> List.of(sale.reseller(), YearMonth.from(sale.orderedAt()), sale.currency()))
                        .distinct())
                .hasSize(golden.get("statements").intValue());
    }

    /**
     * Marginal on the deal's amount in one product line: R 5 % to 10,000, 6 % to 50,000, 7 % above; M 4, 6, 8 % at the same
     * bounds; T 6 %; all else 3 %; the sum of an order rounded half up once.
     */
    private static Map<Account, BigDecimal> byTheWordsOfThePlan() {
        Map<String, Map<String, BigDecimal>> orders = new HashMap<>();
        Map<String, Account> accounts = new HashMap<>();
        for (Sale sale : sales) {
            orders.computeIfAbsent(sale.order(), order -> new HashMap<>())
                    .merge(sale.productLine(), sale.amount(), BigDecimal::add);
            accounts.put(sale.order(), new Account(sale.reseller(), sale.currency()));
        }
        Map<Account, BigDecimal> earned = new HashMap<>();
        orders.forEach((order, lines) -> earned.merge(accounts.get(order), ofOrder(lines), BigDecimal::add));
        return earned;
    }

    private static BigDecimal ofOrder(Map<String, BigDecimal> lines) {
        BigDecimal hundredths = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> line : lines.entrySet()) {
            BigDecimal amount = line.getValue();
            hundredths = hundredths.add(
                    switch (line.getKey()) {
                        case "R" -> banded(amount, 5, 6, 7);
                        case "M" -> banded(amount, 4, 6, 8);
                        case "T" -> amount.multiply(BigDecimal.valueOf(6));
                        default -> amount.multiply(BigDecimal.valueOf(3));
                    });
        }
        return hundredths.divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    /** A percentage of everything, and the differences of what lies above each bound. */
    private static BigDecimal banded(BigDecimal amount, int low, int middle, int high) {
        return amount.multiply(BigDecimal.valueOf(low))
                .add(above(amount, 10_000).multiply(BigDecimal.valueOf(middle - low)))
                .add(above(amount, 50_000).multiply(BigDecimal.valueOf(high - middle)));
    }

    private static BigDecimal above(BigDecimal amount, int bound) {
        return amount.subtract(BigDecimal.valueOf(bound)).max(BigDecimal.ZERO);
    }

    private static <T> Collector<T, ?, BigDecimal> sum(Function<T, BigDecimal> of) {
        return Collectors.reducing(BigDecimal.ZERO, of, BigDecimal::add);
    }
}
