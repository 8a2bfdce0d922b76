package io.alianza.commission.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingPlanTest {

    @Test
    void each_statement_opens_with_the_balance_before() {
        ClosingPlan plan = plan(
                List.of(new Balance("a", "EUR", new BigDecimal("7.00"))),
                "a EUR 2026-02 10.00",
                "a EUR 2026-01 3.00",
                "a EUR 2026-01 2.00");

        assertThat(said(plan))
                .containsExactly("a EUR 2026-01: 7.00 + 5.00 = 12.00 (2)", "a EUR 2026-02: 12.00 + 10.00 = 22.00 (1)");
        assertThat(plan.open()).isEmpty();
    }

    @Test
    void partners_and_currencies_keep_apart() {
        ClosingPlan plan = plan(
                List.of(new Balance("a", "USD", BigDecimal.ONE)),
                "b EUR 2026-01 1",
                "a USD 2026-01 2",
                "a EUR 2026-01 3");

        assertThat(said(plan))
                .containsExactly(
                        "a EUR 2026-01: 0.00 + 3.00 = 3.00 (1)",
                        "a USD 2026-01: 1 + 2.00 = 3.00 (1)",
                        "b EUR 2026-01: 0.00 + 1.00 = 1.00 (1)");
    }

    @Test
    void what_is_open_keeps_its_month_and_all_later_ones_open() {
        ClosingPlan plan = plan(
                List.of(),
                "a EUR 2026-01 1",
                "a EUR 2026-02 waits",
                "a EUR 2026-02 accrued",
                "a EUR 2026-02 1",
                "a EUR 2026-03 1",
                "b EUR 2026-02 1");

        assertThat(said(plan))
                .containsExactly("a EUR 2026-01: 0.00 + 1.00 = 1.00 (1)", "b EUR 2026-02: 0.00 + 1.00 = 1.00 (1)");
        assertThat(plan.open())
                .containsExactly(
                        new OpenMonth("a", YearMonth.of(2026, 2), "EUR", 1, 1),
                        new OpenMonth("a", YearMonth.of(2026, 3), "EUR", 0, 0));
    }

    @Test
    void a_month_of_zeros_has_a_statement_too() {
        assertThat(said(plan(List.of(), "a EUR 2026-01 0.00")))
                .containsExactly("a EUR 2026-01: 0.00 + 0.00 = 0.00 (1)");
    }

    private static List<String> said(ClosingPlan plan) {
        return plan.closable().stream()
                .map(one -> "%s %s %s: %s + %s = %s (%d)"
                        .formatted(
                                one.partnerId(),
                                one.currency(),
                                one.month(),
                                one.opening(),
                                one.earned(),
                                one.closing(),
                                one.lines()))
                .toList();
    }

    private static ClosingPlan plan(List<Balance> balances, String... entries) {
        return ClosingPlan.of(Arrays.stream(entries).map(ClosingPlanTest::entry).toList(), balances);
    }

    /** {@code partner currency month amount}; {@code waits} or {@code accrued} instead of an approved amount. */
    private static OpenEntry entry(String words) {
        String[] part = words.split(" ");
        boolean approved = Character.isDigit(part[3].charAt(0));
        BigDecimal earned = part[3].equals("waits") ? null : approved ? new BigDecimal(part[3]) : BigDecimal.TEN;
        return new OpenEntry(part[0], part[1], YearMonth.parse(part[2]), earned, approved);
    }
}
