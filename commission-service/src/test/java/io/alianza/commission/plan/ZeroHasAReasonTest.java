package io.alianza.commission.plan;

import static io.alianza.commission.plan.PlanExamples.plan;
import static io.alianza.commission.plan.PlanExamples.sold;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing earned is an answer too, and says why. */
class ZeroHasAReasonTest {

    @Test
    void no_rule_covers_what_was_sold() {
        Calculation none = CommissionPolicy.calculate(plan(PlanRule.percent("R", "5")), sold("EUR", "S 100"));

        assertThat(none.commission()).isEqualTo("0.00");
        assertThat(none.zeroReason()).isEqualTo(ZeroReason.NO_RULE_COVERS_THE_PRODUCTS);
        assertThat(none.parts().getFirst().base()).isEqualTo("100");
        assertThat(none.parts().getFirst().rule()).isNull();
    }

    @Test
    void the_default_of_a_plan_covers_everything() {
        Calculation some = CommissionPolicy.calculate(plan(PlanRule.percent("", "2")), sold("EUR", "S 100"));

        assertThat(some.commission()).isEqualTo("2.00");
        assertThat(some.zeroReason()).isNull();
    }

    @Test
    void the_rate_is_zero() {
        assertThat(reason("R", "0", "R 100")).isEqualTo(ZeroReason.RATE_IS_ZERO);
    }

    @Test
    void too_little_to_make_a_cent() {
        assertThat(reason("R", "20", "R 0.02")).isEqualTo(ZeroReason.ROUNDS_TO_ZERO);
    }

    @Test
    void nothing_was_left_to_pay_on() {
        assertThat(reason("R", "20", "R -5")).isEqualTo(ZeroReason.NOTHING_TO_PAY_ON);
        assertThat(reason("R", "20", "R 0")).isEqualTo(ZeroReason.NOTHING_TO_PAY_ON);
    }

    @Test
    void the_agreement_pays_none() {
        Calculation none = CommissionPolicy.nothing(sold("EUR", "R 100"));

        assertThat(none.commission()).isEqualTo("0.00");
        assertThat(none.zeroReason()).isEqualTo(ZeroReason.AGREEMENT_PAYS_NO_COMMISSION);
    }

    private static ZeroReason reason(String path, String percent, String sold) {
        ZeroReason reason = CommissionPolicy.calculate(plan(PlanRule.percent(path, percent)), sold("EUR", sold))
                .zeroReason();
        assertThat(reason).isNotNull();
        return reason;
    }
}
