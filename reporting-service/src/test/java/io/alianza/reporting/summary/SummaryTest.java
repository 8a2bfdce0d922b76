package io.alianza.reporting.summary;

import static io.alianza.reporting.sales.Deals.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.reporting.cost.Commission;
import io.alianza.reporting.directory.PartnerEntry;
import io.alianza.reporting.directory.PartnerEntry.Standing;
import io.alianza.reporting.funnel.FunnelLead;
import io.alianza.reporting.funnel.FunnelLead.Offer;
import io.alianza.reporting.funnel.FunnelLead.Place;
import io.alianza.reporting.summary.Summary.Count;
import io.alianza.reporting.summary.Summary.Material;
import io.alianza.reporting.summary.Trends.Trend;
import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Period FEBRUARY = Period.of("2026-02", LocalDate.of(2026, 11, 23));

    private static Material material(Optional<String> partner) {
        return new Material(
                List.of(
                        deal("1")
                                .of("a")
                                .wonOn("2026-01-10")
                                .with("R/1", "1000")
                                .build(),
                        deal("2").of("a").wonOn("2026-02-10").with("R/1", "500").build(),
                        deal("3")
                                .of("b")
                                .wonOn("2026-02-28")
                                .paidIn("USD")
                                .with("R/1", "200")
                                .build()),
                List.of(new Commission(
                        "x", "a", "1", "EUR", new BigDecimal("50.00"), false, LocalDate.of(2026, 1, 10))),
                List.of(
                        new FunnelLead(
                                "l1",
                                "web",
                                "ES",
                                LocalDate.of(2026, 1, 31),
                                Place.HELD,
                                List.of(
                                        new Offer("a", LocalDate.of(2026, 2, 1), null, LocalDate.of(2026, 2, 2)),
                                        new Offer("b", LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 3), null)),
                                null),
                        new FunnelLead("l2", "web", "ES", LocalDate.of(2026, 2, 1), Place.WAITING, List.of(), null)),
                List.of(
                        new PartnerEntry("a", "P-1", "A", List.of(new Standing(LocalDate.of(2026, 1, 1), true))),
                        new PartnerEntry(
                                "b",
                                "P-2",
                                "B",
                                List.of(
                                        new Standing(LocalDate.of(2025, 1, 1), true),
                                        new Standing(LocalDate.of(2026, 2, 28), false))),
                        new PartnerEntry("c", "P-3", "C", List.of())),
                partner);
    }

    @Test
    void puts_a_period_beside_the_one_before() {
        Summary summary = Summary.of(material(Optional.empty()), FEBRUARY);

        assertThat(summary.sales())
                .containsExactly(
                        new Trend(money("500.0000", "EUR"), Optional.of(money("1000.0000", "EUR"))),
                        new Trend(money("200.0000", "USD"), Optional.empty()));
        assertThat(summary.commissions())
                .containsExactly(new Trend(Money.zero("EUR"), Optional.of(money("50.00", "EUR"))));
        assertThat(summary.dealsWon()).isEqualTo(new Count(2, 1));
        assertThat(summary.leadsCaptured()).isEqualTo(new Count(1, 1));
        assertThat(summary.activePartners()).isEqualTo(new Count(1, 2));
        assertThat(summary.acceptanceRate()).contains(new BigDecimal("0.5000"));
        assertThat(summary.previousAcceptanceRate()).isEmpty();
    }

    @Test
    void shows_a_partner_its_own_figures_only() {
        Summary summary = Summary.of(material(Optional.of("a")), FEBRUARY);

        assertThat(summary.sales())
                .extracting(trend -> trend.amount().currency())
                .containsExactly("EUR");
        assertThat(summary.dealsWon()).isEqualTo(new Count(1, 1));
        assertThat(summary.leadsCaptured()).isEqualTo(new Count(1, 0));
        assertThat(summary.activePartners()).isEqualTo(new Count(1, 1));
        assertThat(summary.acceptanceRate()).contains(new BigDecimal("0.0000"));
    }

    private static Money money(String amount, String currency) {
        return Money.of(amount, currency);
    }
}
