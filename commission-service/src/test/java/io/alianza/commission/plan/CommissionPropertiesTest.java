package io.alianza.commission.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.commission.deal.SoldLine;
import io.alianza.commission.deal.WonDeal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any deal under the standard plan. */
class CommissionPropertiesTest {

    private static final PlanTerms STANDARD = PlanExamples.standard();

    @Property
    void the_order_of_the_lines_changes_nothing(@ForAll("deals") WonDeal deal, @ForAll Random random) {
        List<SoldLine> shuffled = new ArrayList<>(deal.lines());
        Collections.shuffle(shuffled, random);

        assertThat(earned(PlanExamples.deal("EUR", shuffled))).isEqualTo(earned(deal));
    }

    @Property
    void a_line_written_as_two_earns_the_same(@ForAll("deals") WonDeal deal, @ForAll("shares") BigDecimal share) {
        SoldLine first = deal.lines().getFirst();
        List<SoldLine> split = new ArrayList<>(deal.lines());
        split.set(
                0, new SoldLine(first.lineId(), first.product(), first.amount().multiply(share)));
        split.add(new SoldLine("rest", first.product(), first.amount().multiply(BigDecimal.ONE.subtract(share))));

        assertThat(earned(PlanExamples.deal("EUR", split)).commission())
                .isEqualTo(earned(deal).commission());
    }

    @Property
    void the_parts_add_up_to_the_whole(@ForAll("deals") WonDeal deal) {
        Calculation earned = earned(deal);

        assertThat(sum(earned.parts().stream().map(Part::exact).toList())).isEqualByComparingTo(earned.exact());
        for (Part part : earned.parts()) {
            assertThat(sum(part.slices().stream().map(Slice::exact).toList())).isEqualByComparingTo(part.exact());
            assertThat(sum(part.slices().stream().map(Slice::amount).toList())).isEqualByComparingTo(part.base());
        }
        assertThat(sum(earned.parts().stream().map(Part::base).toList())).isEqualByComparingTo(deal.amount());
    }

    @Property
    void rounding_moves_it_by_half_a_cent_at_most(@ForAll("deals") WonDeal deal) {
        Calculation earned = earned(deal);

        assertThat(earned.commission().subtract(earned.exact()).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
        assertThat(earned.zeroReason() == null).isEqualTo(earned.commission().signum() != 0);
    }

    @Property
    void selling_more_never_earns_less(@ForAll("deals") WonDeal deal, @ForAll("amounts") BigDecimal more) {
        List<SoldLine> lines = new ArrayList<>(deal.lines());
        lines.add(new SoldLine("more", "R/more", more));

        assertThat(earned(PlanExamples.deal("EUR", lines)).exact())
                .isGreaterThanOrEqualTo(earned(deal).exact());
    }

    @Provide
    Arbitrary<WonDeal> deals() {
        Arbitrary<String> products = Arbitraries.of("R/a", "R/b", "M/a", "M", "T/x", "S/y", "none/z");
        return Combinators.combine(products, amounts())
                .as((product, amount) -> product + " " + amount.toPlainString())
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(lines -> PlanExamples.sold("EUR", lines.toArray(String[]::new)));
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(80_000))
                .ofScale(4);
    }

    @Provide
    Arbitrary<BigDecimal> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(3);
    }

    private static Calculation earned(WonDeal deal) {
        return CommissionPolicy.calculate(STANDARD, deal);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
