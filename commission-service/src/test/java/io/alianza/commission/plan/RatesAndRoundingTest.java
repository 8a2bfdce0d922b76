package io.alianza.commission.plan;

import static io.alianza.commission.plan.PlanExamples.bands;
import static io.alianza.commission.plan.PlanExamples.plan;
import static io.alianza.commission.plan.PlanExamples.sold;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percentages by product, and the one rounding of a deal. */
class RatesAndRoundingTest {

    @ParameterizedTest(name = "{0} at {1} % is {2}")
    @CsvSource({
        "0.03, 20, 0.01",
        "0.15, 10, 0.02",
        "0.01, 50, 0.01",
        "5.00, 2.9, 0.15",
        "0.07, 20, 0.01",
        "0.02, 20, 0.00",
        "1000.00, 4, 40.00",
        "8000.0000, 0, 0.00"
    })
    void rounds_half_up_once(String amount, String percent, String expected) {
        Calculation earned =
                CommissionPolicy.calculate(plan(PlanRule.percent("R", percent)), sold("EUR", "R " + amount));

        assertThat(earned.commission()).isEqualTo(expected);
    }

    @Test
    void rounds_a_tie_to_the_even_cent_where_the_plan_says_so() {
        PlanTerms halfEven = plan(Rounding.HALF_EVEN, PlanRule.percent("R", "2.9"));

        assertThat(CommissionPolicy.calculate(halfEven, sold("EUR", "R 5.00")).commission())
                .isEqualTo("0.14");
    }

    @ParameterizedTest(name = "5 % of 1,050 {0} is {1}")
    @CsvSource({"EUR, 52.50", "JPY, 53", "KWD, 52.500"})
    void rounds_to_the_scale_of_the_currency(String currency, String expected) {
        Calculation earned = CommissionPolicy.calculate(plan(PlanRule.percent("R", "5")), sold(currency, "R 1050"));

        assertThat(earned.commission()).isEqualTo(expected);
    }

    @Test
    void adds_the_exact_parts_of_unlike_lines_before_it_rounds() {
        PlanTerms terms = plan(PlanRule.percent("A", "10"), PlanRule.percent("B", "50"));

        assertThat(CommissionPolicy.calculate(terms, sold("EUR", "A 20.00", "B 30.00"))
                        .commission())
                .isEqualTo("17.00");
        assertThat(CommissionPolicy.calculate(terms, sold("EUR", "A 0.04", "B 0.01"))
                        .commission())
                .as("0.004 + 0.005 = 0.009; each alone would have rounded to 0.00 and 0.01")
                .isEqualTo("0.01");
    }

    @Test
    void measures_each_product_line_by_itself() {
        PlanTerms terms = plan(bands("", "5 to 10000, 6"));

        assertThat(CommissionPolicy.calculate(terms, sold("EUR", "R 8000", "S 8000"))
                        .commission())
                .as("two lines below the bound, not one above it")
                .isEqualTo("800.00");
    }

    @Test
    void credits_reduce_what_is_paid_on() {
        Calculation earned =
                CommissionPolicy.calculate(plan(PlanRule.percent("R", "4")), sold("EUR", "R 1000", "R -200"));

        assertThat(earned.commission()).isEqualTo("32.00");
    }

    @Test
    void a_base_is_never_negative() {
        Calculation earned = CommissionPolicy.calculate(
                plan(PlanRule.percent("R", "4"), PlanRule.percent("S", "4")), sold("EUR", "R -20", "S 100"));

        assertThat(earned.commission()).isEqualTo("4.00");
    }
}
