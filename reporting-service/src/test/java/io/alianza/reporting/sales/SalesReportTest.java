package io.alianza.reporting.sales;

import static io.alianza.reporting.sales.Deals.deal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.support.model.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalesReportTest {

    private static final SalesCriteria ALL =
            new SalesCriteria(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final List<SoldDeal> DEALS = List.of(
            deal("1")
                    .of("a")
                    .in("ES/28")
                    .wonOn("2026-01-31")
                    .with("R/1", "10.0001")
                    .with("M/1", "5")
                    .build(),
            deal("2")
                    .of("a")
                    .in("ES/28/079")
                    .wonOn("2026-02-01")
                    .with("R/1", "1")
                    .with("R/2", "2")
                    .build(),
            deal("3")
                    .of("b")
                    .in("ES/2")
                    .wonOn("2026-02-28")
                    .paidIn("USD")
                    .with("S", "100")
                    .build(),
            deal("4")
                    .of("b")
                    .in("ES/28")
                    .wonOn("2025-12-31")
                    .with("none/X", "40.5")
                    .build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    partner     | b EUR 40.5000 1; a EUR 18.0001 2; b USD 100.0000 1
                    territory   | ES/28 EUR 55.5001 2; ES/28/079 EUR 3.0000 1; ES/2 USD 100.0000 1
                    product     | none/X EUR 40.5000 1; R/1 EUR 11.0001 2; M/1 EUR 5.0000 1; R/2 EUR 2.0000 1; S USD 100.0000 1
                    productLine | none EUR 40.5000 1; R EUR 13.0001 2; M EUR 5.0000 1; S USD 100.0000 1
                    month       | 2025-12 EUR 40.5000 1; 2026-01 EUR 15.0001 1; 2026-02 EUR 3.0000 1; 2026-02 USD 100.0000 1
                    year        | 2025 EUR 40.5000 1; 2026 EUR 18.0001 2; 2026 USD 100.0000 1
                    currency    | EUR EUR 58.5001 3; USD USD 100.0000 1
                    """)
    void breaks_sales_down_and_never_adds_unlike_currencies(String by, String expected) {
        assertThat(words(SalesReport.of(DEALS, SalesBy.of(by), ALL))).isEqualTo(expected);
    }

    @Test
    void counts_the_first_day_and_not_the_last() {
        SalesCriteria february =
                SalesCriteria.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), Optional.empty());

        assertThat(words(SalesReport.of(DEALS, SalesBy.MONTH, february))).isEqualTo("2026-02 EUR 3.0000 1");
    }

    @Test
    void takes_a_territory_with_all_beneath_it_and_not_its_namesakes() {
        SalesCriteria madrid = new SalesCriteria(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("ES/2"));

        assertThat(words(SalesReport.of(DEALS, SalesBy.TERRITORY, madrid))).isEqualTo("ES/2 USD 100.0000 1");
    }

    @Test
    void takes_one_partner_or_one_currency() {
        SalesCriteria dollarsOfB = new SalesCriteria(
                Optional.empty(), Optional.empty(), Optional.of("USD"), Optional.of("b"), Optional.empty());

        assertThat(words(SalesReport.of(DEALS, SalesBy.PARTNER, dollarsOfB))).isEqualTo("b USD 100.0000 1");
    }

    @Test
    void refuses_a_way_it_does_not_know() {
        assertThatThrownBy(() -> SalesBy.of("colour"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults().getFirst().expected())
                                .contains("productLine"));
    }

    @Property(tries = 200)
    void every_breakdown_adds_up_to_the_same_totals(@ForAll("deals") List<SoldDeal> deals, @ForAll SalesBy by) {
        assertThat(total(SalesReport.of(deals, by, ALL)))
                .isEqualTo(total(SalesReport.of(deals, SalesBy.CURRENCY, ALL)));
    }

    @Provide
    Arbitrary<List<SoldDeal>> deals() {
        Arbitrary<String> products = Arbitraries.of("R/1", "R/2", "M/1", "S", "none/X");
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999"))
                .ofScale(4);
        return Combinators.combine(
                        Arbitraries.of("a", "b"),
                        Arbitraries.of("EUR", "USD"),
                        Arbitraries.integers().between(1, 28),
                        products.list().ofMinSize(1).ofMaxSize(4),
                        amounts)
                .as((partner, currency, day, lines, amount) -> {
                    Deals deal = deal("d")
                            .of(partner)
                            .paidIn(currency)
                            .wonOn(LocalDate.of(2026, 2, day).toString());
                    lines.forEach(product -> deal.with(product, amount.toPlainString()));
                    return deal.build();
                })
                .list()
                .ofMaxSize(30);
    }

    private static String total(List<SalesFigure> figures) {
        TreeMap<String, BigDecimal> totals = new TreeMap<>();
        figures.forEach(figure ->
                totals.merge(figure.amount().currency(), figure.amount().amount(), BigDecimal::add));
        return totals.toString();
    }

    private static String words(List<SalesFigure> figures) {
        return String.join(
                "; ",
                figures.stream()
                        .map(figure -> figure.key() + " " + figure.amount().currency() + " "
                                + figure.amount().amount().toPlainString() + " " + figure.deals())
                        .toList());
    }
}
