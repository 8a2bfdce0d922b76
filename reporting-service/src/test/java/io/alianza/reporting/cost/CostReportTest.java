package io.alianza.reporting.cost;

import static io.alianza.reporting.sales.Deals.deal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.reporting.sales.SalesCriteria;
import io.alianza.reporting.sales.SoldDeal;
import io.alianza.support.model.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostReportTest {

    private static final SalesCriteria ALL =
            new SalesCriteria(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final List<SoldDeal> DEALS = List.of(
            deal("1").of("a").wonOn("2026-01-10").with("R/1", "1000").build(),
            deal("2").of("a").wonOn("2026-02-10").with("R/1", "500").build(),
            deal("3")
                    .of("b")
                    .wonOn("2026-02-11")
                    .paidIn("USD")
                    .with("R/1", "200")
                    .build());

    private static final List<Commission> COMMISSIONS = List.of(
            commission("1", "a", "EUR", "50.00", "2026-01-10").asApproved(),
            commission("2", "a", "EUR", "0.00", "2026-02-10"),
            commission("3", "b", "USD", "12.34", "2026-02-11"));

    @Test
    void puts_commission_beside_the_sales_of_the_same_month_and_currency() {
        assertThat(words(CostReport.of(DEALS, COMMISSIONS, CostBy.MONTH, ALL)))
                .containsExactly(
                        "2026-01 EUR sold 1000 paid 50.00 approved 50.00 share 0.0500",
                        "2026-02 EUR sold 500 paid 0.00 approved 0 share 0.0000",
                        "2026-02 USD sold 200 paid 12.34 approved 0 share 0.0617");
    }

    @Test
    void puts_it_beside_the_sales_of_the_same_partner() {
        assertThat(words(CostReport.of(DEALS, COMMISSIONS, CostBy.PARTNER, ALL)))
                .containsExactly(
                        "a EUR sold 1500 paid 50.00 approved 50.00 share 0.0333",
                        "b USD sold 200 paid 12.34 approved 0 share 0.0617");
    }

    @Test
    void has_no_share_where_nothing_was_sold() {
        SalesCriteria ofB = new SalesCriteria(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("b"), Optional.empty());

        assertThat(CostReport.of(List.of(), COMMISSIONS, CostBy.MONTH, ofB))
                .singleElement()
                .satisfies(figure -> assertThat(figure.share()).isEmpty());
    }

    @Test
    void refuses_a_way_it_does_not_know() {
        assertThatThrownBy(() -> CostBy.of("deal")).isInstanceOf(Refusal.class);
    }

    private static Commission commission(String deal, String partner, String currency, String amount, String day) {
        return new Commission(
                "accrual-" + deal, partner, deal, currency, new BigDecimal(amount), false, LocalDate.parse(day));
    }

    private static List<String> words(List<CostFigure> figures) {
        return figures.stream()
                .map(figure -> figure.key() + " " + figure.sales().currency() + " sold "
                        + figure.sales().amount() + " paid "
                        + figure.commission().amount() + " approved "
                        + figure.approved().amount() + " share "
                        + figure.share().map(Object::toString).orElse("-"))
                .toList();
    }
}
