package io.alianza.commission.account.web;

import io.alianza.commission.account.AccountEvent.AppliedPlan;
import io.alianza.commission.account.views.CalculationRow;
import io.alianza.commission.account.views.CommissionRow;
import io.alianza.commission.plan.Calculation;
import io.alianza.commission.plan.web.CalculationWords;
import io.alianza.commission.words.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commission in words, from what its event keeps. The partner is spoken to; the vendor's people are told about the partner.
 */
final class Explanation {

    private final Words words;
    private final String voice;
    private final CommissionRow commission;

    Explanation(Words words, boolean toPartner, CommissionRow commission) {
        this.words = words;
        this.voice = toPartner ? "partner" : "vendor";
        this.commission = commission;
    }

    ExplanationAnswer waiting() {
        return answer(null, List.of());
    }

    ExplanationAnswer of(CalculationRow how) {
        AppliedPlan plan = how.plan();
        List<String> steps = new ArrayList<>();
        if (plan != null) {
            steps.add(words.text("earned.plan", plan.name(), plan.version(), words.day(plan.validFrom())));
            steps.addAll(calculation(how.calculation()).steps(plan.rounding()));
        }
        return answer(how, steps);
    }

    String sentence(@Nullable CalculationRow how) {
        List<String> sentences = new ArrayList<>();
        if (how == null) {
            sentences.add(words.text("waiting." + voice, missing()));
            sentences.add(words.text("waiting.nothing-lost"));
            return String.join(" ", sentences);
        }
        sentences.addAll(commission.zeroReason() == null ? earned(how.calculation()) : zero(commission.zeroReason()));
        sentences.add(words.text("earned.agreement", words.day(how.agreement().validFrom())));
        if (YearMonth.from(commission.wonOn()).isBefore(commission.month())) {
            sentences.add(words.text("earned.late", words.day(commission.wonOn()), words.month(commission.month())));
        }
        return String.join(" ", sentences);
    }

    private List<String> earned(Calculation calculation) {
        CalculationWords sum = calculation(calculation);
        List<String> sentences = new ArrayList<>();
        sentences.add(sum.onlySlice()
                .map(slice -> words.text("earned.one-rate." + voice, words.percent(slice.percent())))
                .orElseGet(() -> words.text(
                        "earned.sum." + voice, words.money(calculation.commission(), calculation.currency()))));
        sum.nextBand().ifPresent(sentences::add);
        sentences.add(words.text("earned.calculation", sum.inOneLine()));
        return sentences;
    }

    private List<String> zero(String reason) {
        return List.of(words.text("zero." + voice, words.text("zero." + reason)));
    }

    private String missing() {
        return words.text("waiting." + commission.waitingFor(), words.day(commission.wonOn()));
    }

    private CalculationWords calculation(Calculation calculation) {
        return new CalculationWords(words, calculation);
    }

    private ExplanationAnswer answer(@Nullable CalculationRow how, List<String> steps) {
        return new ExplanationAnswer(
                words.language(),
                sentence(how),
                steps,
                commission.currency(),
                how == null ? null : how.agreement(),
                how == null ? null : how.plan(),
                how == null ? List.of() : how.calculation().parts(),
                how == null ? null : how.calculation().exact(),
                commission.commission(),
                commission.zeroReason(),
                commission.waitingFor());
    }
}
