package io.alianza.gateway.portal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.gateway.portal.services.ReportService.CostRow;
import io.alianza.gateway.portal.services.ReportService.FunnelStage;
import io.alianza.gateway.portal.services.ReportService.SalesRow;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class ReportsTest {

    private final Formats f =
            new Formats(Locale.of("es"), ZoneId.of("Europe/Madrid"), Clock.systemUTC(), new StaticMessageSource());

    private static SalesRow sold(String key, String amount, String currency, long deals) {
        return new SalesRow(key, null, new Money(new BigDecimal(amount), currency), deals);
    }

    private static CostRow cost(String key, String sales, String commission, @Nullable String share) {
        return new CostRow(
                key,
                null,
                new Money(new BigDecimal(sales), "EUR"),
                new Money(new BigDecimal(commission), "EUR"),
                Money.zero("EUR"),
                share == null ? null : new BigDecimal(share));
    }

    @Test
    void a_deal_of_two_products_is_one_deal() {
        var report = SalesReport.of(
                List.of(sold("R", "70.00", "EUR", 2), sold("M", "30.00", "EUR", 2), sold("R", "5.00", "USD", 1)),
                List.of(sold("EUR", "100.00", "EUR", 3), sold("USD", "5.00", "USD", 1)),
                "product",
                Map.of(),
                f);

        assertThat(report.deals()).isEqualTo(4);
        assertThat(report.blocks().getFirst().deals()).isEqualTo(3);
        assertThat(report.totals())
                .containsExactly(new Money(new BigDecimal("100.00"), "EUR"), new Money(new BigDecimal("5.00"), "USD"));
    }

    @Test
    void the_page_shows_fifty_rows_and_says_how_many_more_the_file_has() {
        List<SalesRow> many = IntStream.range(0, 60)
                .mapToObj(i -> sold("p" + i, String.valueOf(i + 1), "EUR", 1))
                .toList();
        var block = SalesReport.of(many, List.of(sold("EUR", "1830", "EUR", 60)), "partner", Map.of(), f)
                .blocks()
                .getFirst();

        assertThat(block.rows()).hasSize(50);
        assertThat(block.rows().getFirst().key()).isEqualTo("p59");
        assertThat(block.more()).isEqualTo(10);
        assertThat(block.total().amount()).isEqualByComparingTo("1830");
    }

    @Test
    void the_share_of_all_is_of_the_sums_and_not_the_mean_of_the_shares() {
        var block = CostReport.of(
                        List.of(cost("2026-02", "900.00", "90.00", "0.1"), cost("2026-01", "100.00", "0.00", "0")),
                        "month",
                        Map.of(),
                        f)
                .blocks()
                .getFirst();

        assertThat(block.share()).isEqualByComparingTo("0.09");
        assertThat(block.rows()).extracting(CostReport.Line::key).containsExactly("2026-01", "2026-02");
    }

    @Test
    void commission_without_sales_has_no_share() {
        var block = CostReport.of(List.of(cost("2026-01", "0.00", "10.00", null)), "month", Map.of(), f)
                .blocks()
                .getFirst();

        assertThat(block.share()).isNull();
        assertThat(block.rows().getFirst().share()).isNull();
    }

    @Test
    void a_stage_that_is_new_to_the_portal_stands_aside() {
        var report = FunnelReport.of(
                List.of(
                        new FunnelStage("captured", 10, null, BigDecimal.ONE, null, null),
                        new FunnelStage("won", 2, null, new BigDecimal("0.2"), null, null),
                        new FunnelStage("postponed", 1, null, null, null, null)),
                f);

        assertThat(report.through()).extracting(FunnelStage::stage).containsExactly("captured", "won");
        assertThat(report.aside()).extracting(FunnelStage::stage).containsExactly("postponed");
        assertThat(report.stage("accepted").leads()).isZero();
    }
}
