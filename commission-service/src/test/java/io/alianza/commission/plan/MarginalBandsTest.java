package io.alianza.commission.plan;

import static io.alianza.commission.plan.PlanExamples.bands;
import static io.alianza.commission.plan.PlanExamples.plan;
import static io.alianza.commission.plan.PlanExamples.sold;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each part of an amount earns the percentage of its own band; a bound belongs to the band below it. */
class MarginalBandsTest {

    @ParameterizedTest(name = "{0} at {1} earns {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    180000    | 5 to 100000, 7 to 250000, 9  | 10600.00
                    150000    | 5 to 100000, 6 to 125000, 7  | 8250.00
                    100000.00 | 5 to 100000, 7 to 250000, 9  | 5000.00
                    100000.01 | 5 to 100000, 7 to 250000, 9  | 5000.00
                    100000.08 | 5 to 100000, 7 to 250000, 9  | 5000.01
                    220000    | 4 to 150000, 8 to 250000, 12 | 11600.00
                    70000     | 4 to 70000, 6 to 150000, 8   | 2800.00
                    100000    | 4 to 70000, 6 to 150000, 8   | 4600.00
                    150000    | 4 to 70000, 6 to 150000, 8   | 7600.00
                    200000    | 4 to 70000, 6 to 150000, 8   | 11600.00
                    110000    | 6 to 100000, 8 to 150000, 10 | 6800.00
                    0.01      | 5 to 10000, 6 to 50000, 7    | 0.00
                    10000     | 5 to 10000, 6 to 50000, 7    | 500.00
                    50000     | 5 to 10000, 6 to 50000, 7    | 2900.00
                    50001     | 5 to 10000, 6 to 50000, 7    | 2900.07
                    """)
    void pays_as_worked_out_by_hand(String amount, String table, String expected) {
        Calculation earned = CommissionPolicy.calculate(plan(bands("R", table)), sold("EUR", "R/bike " + amount));

        assertThat(earned.commission()).isEqualTo(expected);
    }

    @Test
    void shows_what_fell_into_each_band_and_which_were_not_reached() {
        Calculation earned =
                CommissionPolicy.calculate(plan(bands("R", "5 to 10000, 6 to 50000, 7")), sold("EUR", "R/bike 12000"));

        Part part = earned.parts().getFirst();
        assertThat(PlanExamples.amounts(part.slices())).containsExactly("10000", "2000", "0");
        assertThat(part.slices()).extracting(Slice::exact).containsExactly(PlanExamples.decimals("500", "120", "0"));
        assertThat(part.slices()).extracting(Slice::reached).containsExactly(true, true, false);
    }
}
