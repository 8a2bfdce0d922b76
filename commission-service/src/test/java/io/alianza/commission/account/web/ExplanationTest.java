package io.alianza.commission.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.commission.account.AccountEvent.AppliedPlan;
import io.alianza.commission.account.views.CalculationRow;
import io.alianza.commission.account.views.CommissionRow;
import io.alianza.commission.agreement.AgreementChoice;
import io.alianza.commission.deal.WonDeal;
import io.alianza.commission.plan.Calculation;
import io.alianza.commission.plan.CommissionPolicy;
import io.alianza.commission.plan.Measure;
import io.alianza.commission.plan.PlanExamples;
import io.alianza.commission.plan.PlanRule;
import io.alianza.commission.plan.PlanTerms;
import io.alianza.commission.plan.Precedence;
import io.alianza.commission.plan.Rounding;
import io.alianza.commission.plan.ZeroReason;
import io.alianza.commission.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final LocalDate WON = LocalDate.of(2026, 3, 14);
    private static final Words SPANISH = Words.of(Locale.of("es"));
    private static final Words ENGLISH = Words.of(Locale.UK);
    private static final PlanTerms SEVEN = PlanExamples.plan(PlanRule.percent("R", "7"));

    @Test
    void one_rate() {
        CalculationRow how = earned(SEVEN, "R/bike 12000");

        assertThat(said(SPANISH, true, how))
                .isEqualTo("Te corresponde el 7 %. Cálculo: 12.000,00 € × 7 % = 840,00 €. "
                        + "Acuerdo vigente desde el 1/3/2026.");
        assertThat(said(ENGLISH, false, how))
                .isEqualTo("The partner earns 7%. Calculation: €12,000.00 × 7% = €840.00. "
                        + "Agreement in force since 1 March 2026.");
    }

    @Test
    void one_band_and_what_the_next_would_take() {
        CalculationRow how =
                earned(PlanExamples.plan(PlanExamples.bands("R", "5 to 10000, 6 to 50000, 7")), "R/bike 8000");

        assertThat(said(SPANISH, true, how))
                .isEqualTo("Te corresponde el 5 %. Para llegar al 6 % faltan 2.000,00 € en R dentro de la misma "
                        + "operación: ese tramo empieza por encima de 10.000,00 €. "
                        + "Cálculo: 8.000,00 € × 5 % = 400,00 €. Acuerdo vigente desde el 1/3/2026.");
    }

    @Test
    void several_bands() {
        CalculationRow how = earned(PlanExamples.plan(PlanExamples.bands("R", "5 to 10000, 6")), "R/bike 12000");

        assertThat(said(SPANISH, true, how))
                .isEqualTo("Te corresponden 620,00 €. Cálculo: 10.000,00 € × 5 % + 2.000,00 € × 6 % = "
                        + "500,00 € + 120,00 € = 620,00 €. Acuerdo vigente desde el 1/3/2026.");
    }

    @Test
    void steps_can_be_redone_by_hand() {
        CalculationRow how =
                earned(PlanExamples.standard(), "R/bike 12000.1234", "R/bell 0.5", "T/tour 100", "X/other 5");

        ExplanationAnswer answer = new Explanation(SPANISH, true, accrued(how)).of(how);

        assertThat(answer.steps().stream().map(ExplanationTest::plain))
                .containsExactly(
                        "Plan «Standard», versión 1, desde el 1/1/2026.",
                        "Línea R: 12.000,6234 €, suma de 2 posiciones de la operación.",
                        "10.000,00 € × 5 % = 500,00 €",
                        "2.000,6234 € × 6 % = 120,037404 €",
                        "Línea T: 100,00 €, suma de una posición de la operación.",
                        "100,00 € × 6 % = 6,00 €",
                        "Línea X: 5,00 €, suma de una posición de la operación.",
                        "Ninguna regla del plan cubre estos productos: 0.",
                        "Suma: 500,00 € + 120,037404 € + 6,00 € = 626,037404 €",
                        "Se redondea una vez, medio hacia arriba: 626,04 €");
        assertThat(answer.lines()).hasSize(3);
        assertThat(answer.exact()).isEqualTo("626.037404");
    }

    @Test
    void zero_with_its_reason() {
        CalculationRow how = earned(SEVEN, "S/glove 30");

        assertThat(said(SPANISH, true, how))
                .isEqualTo("No te corresponde comisión por esta operación: el plan no paga comisión por lo que se "
                        + "vendió. Acuerdo vigente desde el 1/3/2026.");
        assertThat(said(ENGLISH, true, how))
                .startsWith("You earn no commission for this deal: the plan pays no commission for what was sold.");
    }

    @Test
    void every_reason_for_zero_has_words() {
        for (ZeroReason reason : ZeroReason.values()) {
            assertThat(SPANISH.text("zero." + reason.code())).isNotBlank();
        }
    }

    @Test
    void waiting_for_a_plan_is_never_taken_for_zero() {
        CommissionRow row = row("waiting", null, null, "plan-version", YearMonth.from(WON));

        ExplanationAnswer answer = new Explanation(SPANISH, true, row).waiting();

        assertThat(answer.sentence())
                .isEqualTo("Tu comisión por esta operación aún no se puede calcular: el plan del acuerdo no tiene "
                        + "ninguna versión para el 14/3/2026. No se pierde: se calculará en cuanto se conozca.");
        assertThat(answer.steps()).isEmpty();
    }

    @Test
    void a_late_deal_names_its_day_and_the_month_it_counts_in() {
        CalculationRow how = earned(SEVEN, "R/bike 100");
        CommissionRow late = row("accrued", how, null, null, YearMonth.of(2026, 5));

        assertThat(plain(new Explanation(SPANISH, true, late).sentence(how)))
                .endsWith("La operación es del 14/3/2026; como ese mes ya estaba cerrado, cuenta en mayo 2026.");
    }

    private static String said(Words words, boolean toPartner, CalculationRow how) {
        return plain(new Explanation(words, toPartner, accrued(how)).sentence(how));
    }

    private static CalculationRow earned(PlanTerms terms, String... sold) {
        WonDeal deal = PlanExamples.sold("EUR", sold);
        AgreementChoice agreement =
                new AgreementChoice("agreement-1", 1, "reseller", LocalDate.of(2026, 3, 1), true, "plan-1", List.of());
        AppliedPlan plan = new AppliedPlan(
                "plan-1",
                1,
                "Standard",
                PlanExamples.FIRST_DAY,
                Measure.DEAL_AMOUNT_IN_PRODUCT_LINE,
                Precedence.LONGEST_PATH,
                Rounding.HALF_UP);
        return new CalculationRow("accrual-1", agreement, plan, CommissionPolicy.calculate(terms, deal));
    }

    private static CommissionRow accrued(CalculationRow how) {
        ZeroReason reason = how.calculation().zeroReason();
        return row("accrued", how, reason == null ? null : reason.code(), null, YearMonth.from(WON));
    }

    private static CommissionRow row(
            String state,
            @Nullable CalculationRow how,
            @Nullable String zeroReason,
            @Nullable String waitingFor,
            YearMonth month) {
        Calculation calculation = how == null ? null : how.calculation();
        return new CommissionRow(
                "accrual-1",
                "account-1",
                2026,
                "partner-1",
                "deal-1",
                Map.of(),
                "EUR",
                BigDecimal.TEN,
                calculation == null ? null : calculation.commission(),
                state,
                month,
                WON,
                zeroReason,
                waitingFor,
                "agreement-1",
                1,
                "plan-1",
                1,
                null,
                null,
                1);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
