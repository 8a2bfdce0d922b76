package io.alianza.commission.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.commission.plan.PlanExamples;
import io.alianza.commission.plan.PlanRule;
import io.alianza.commission.plan.PlanTerms;
import io.alianza.commission.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanSentencesTest {

    private static final Words SPANISH = Words.of(Locale.of("es"));
    private static final Words ENGLISH = Words.of(Locale.UK);

    @Test
    void the_standard_plan_in_spanish() {
        assertThat(sentences(SPANISH, PlanExamples.standard()))
                .containsExactly(
                        "Plan «Standard», versión 1, para operaciones ganadas desde el 1/1/2026.",
                        "R: progresiva por tramos, 5 % hasta 10.000, 6 % hasta 50.000 y 7 % por encima.",
                        "M: progresiva por tramos, 4 % hasta 10.000, 6 % hasta 50.000 y 8 % por encima.",
                        "T: 6 %.",
                        "S: 3 %.",
                        "none: 3 %.",
                        "Lo que ninguna regla cubre no da comisión, y así consta.",
                        "Cada tramo se mide con el importe de una operación en una línea de producto, en la moneda de la "
                                + "operación; el límite pertenece al tramo de abajo.",
                        "Si varias reglas cubren un producto vale la más específica; lo que tiene regla propia se mide "
                                + "aparte.",
                        "La suma exacta de la operación se redondea una sola vez, medio hacia arriba.");
    }

    @Test
    void a_default_and_the_same_in_english() {
        PlanTerms terms = PlanExamples.plan(PlanRule.percent("", "2"), PlanExamples.bands("R", "5 to 10000, 6"));

        assertThat(sentences(ENGLISH, terms))
                .startsWith(
                        "Plan “Standard”, version 1, for deals won since 1 January 2026.",
                        "R: marginal bands, 5% up to 10,000 and 6% above.",
                        "Everything else: 2%.");
    }

    @Test
    void the_example_reaches_the_last_band_unless_another_is_asked_for() {
        assertThat(example(SPANISH, PlanExample.of(PlanExamples.standard(), null, null, null)))
                .isEqualTo("Por ejemplo, una operación de 60.000,00 € en M da 3.600,00 €: "
                        + "10.000,00 € × 4 % + 40.000,00 € × 6 % + 10.000,00 € × 8 % = "
                        + "400,00 € + 2.400,00 € + 800,00 € = 3.600,00 €.");
        assertThat(example(ENGLISH, PlanExample.of(PlanExamples.standard(), "T/tour", new BigDecimal("99.99"), "USD")))
                .isEqualTo(
                        "For example, a deal of US$99.99 in T/tour earns US$6.00: US$99.99 × 6% = US$5.9994 ≈ US$6.00.");
        assertThat(example(ENGLISH, PlanExample.of(PlanExamples.standard(), "X", null, null)))
                .isEqualTo("For example, a deal of €60,000.00 in X earns no commission.");
    }

    private static List<String> sentences(Words words, PlanTerms terms) {
        return new PlanSentences(words, PlanExamples.published(terms))
                .all().stream().map(PlanSentencesTest::plain).toList();
    }

    private static String example(Words words, PlanExample example) {
        return plain(new PlanSentences(words, PlanExamples.published(PlanExamples.standard())).example(example));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
