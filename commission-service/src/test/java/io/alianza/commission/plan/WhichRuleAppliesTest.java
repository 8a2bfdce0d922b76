package io.alianza.commission.plan;

import static io.alianza.commission.plan.PlanExamples.plan;
import static io.alianza.commission.plan.PlanExamples.sold;
import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.commission.deal.TreePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The longest path that covers a product wins; a path covers whole segments. */
class WhichRuleAppliesTest {

    private static final PlanTerms TERMS = plan(
            PlanRule.percent("", "1"),
            PlanRule.percent("R", "2"),
            PlanRule.percent("R/road", "3"),
            PlanRule.percent("R/road/light", "4"));

    @ParameterizedTest(name = "{0}: the rule of {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "R, R, 2.00",
                "R/city, R, 2.00",
                "R/road, R/road, 3.00",
                "R/road/heavy, R/road, 3.00",
                "R/road/light/x1, R/road/light, 4.00",
                "R/roadster, R, 2.00",
                "RX, '', 1.00",
                "r, '', 1.00"
            })
    void longest_path_wins(String product, String rule, String earned) {
        Calculation calculation = CommissionPolicy.calculate(TERMS, sold("EUR", product + " 100"));

        assertThat(PlanExamples.rule(calculation, new TreePath(product).top())).isEqualTo(rule);
        assertThat(calculation.commission()).isEqualTo(earned);
    }

    @Test
    void keeps_the_rules_it_did_not_take() {
        Calculation calculation = CommissionPolicy.calculate(TERMS, sold("EUR", "R/road/heavy 100"));

        assertThat(calculation.parts().getFirst().candidates()).containsExactly("R/road", "R", "");
    }

    @Test
    void a_product_with_a_rule_of_its_own_does_not_fill_the_bands_of_its_line() {
        PlanTerms terms = plan(PlanExamples.bands("R", "5 to 10000, 6"), PlanRule.percent("R/promo", "1"));

        assertThat(CommissionPolicy.calculate(terms, sold("EUR", "R/bike 9000", "R/promo 9000"))
                        .commission())
                .isEqualTo("540.00");
    }
}
