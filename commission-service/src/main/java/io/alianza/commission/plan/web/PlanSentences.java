package io.alianza.commission.plan.web;

import io.alianza.commission.deal.SoldLine;
import io.alianza.commission.deal.WonDeal;
import io.alianza.commission.plan.Band;
import io.alianza.commission.plan.Calculation;
import io.alianza.commission.plan.CommissionPolicy;
import io.alianza.commission.plan.PlanRule;
import io.alianza.commission.plan.PlanTerms;
import io.alianza.commission.plan.PlanVersion;
import io.alianza.commission.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a plan version says, in sentences with numbers. */
final class PlanSentences {

    private final Words words;
    private final PlanVersion plan;

    PlanSentences(Words words, PlanVersion plan) {
        this.words = words;
        this.plan = plan;
    }

    List<String> all() {
        PlanTerms terms = plan.terms();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text("plan.name", terms.name(), plan.version(), words.day(terms.validFrom())));
        if (!terms.regimes().isEmpty()) {
            sentences.add(words.text("plan.regimes", words.list(regimes())));
        }
        terms.rules().stream()
                .filter(rule -> !rule.coversTheRest())
                .map(this::rule)
                .forEach(sentences::add);
        sentences.add(terms.rules().stream()
                .filter(PlanRule::coversTheRest)
                .findFirst()
                .map(this::rule)
                .orElseGet(() -> words.text("plan.no-rest")));
        sentences.add(words.text("plan.measure"));
        sentences.add(words.text("plan.precedence"));
        sentences.add(words.text("plan.rounding." + terms.rounding()));
        return sentences;
    }

    /** The plan at work on one deal of one product. */
    String example(PlanExample example) {
        SoldLine line = new SoldLine("1", example.product(), example.amount());
        WonDeal deal = new WonDeal(
                "example",
                "example",
                "",
                example.currency(),
                List.of(line),
                Map.of(),
                plan.terms().validFrom());
        Calculation earned = CommissionPolicy.calculate(plan.terms(), deal);
        String amount = words.money(example.amount(), example.currency());
        String product = example.product().isEmpty() ? words.text("plan.anything") : example.product();
        return earned.commission().signum() == 0
                ? words.text("plan.example.nothing", amount, product)
                : words.text(
                        "plan.example",
                        amount,
                        product,
                        words.money(earned.commission(), example.currency()),
                        new CalculationWords(words, earned).inOneLine());
    }

    private List<String> regimes() {
        return plan.terms().regimes().stream()
                .map(regime -> words.text("plan.regime." + regime))
                .toList();
    }

    private String rule(PlanRule rule) {
        List<String> bands = rule.bands().stream().map(this::band).toList();
        return rule.bands().size() == 1
                ? words.text(
                        "plan.rule.percent",
                        name(rule),
                        words.percent(rule.bands().getFirst().percent()))
                : words.text("plan.rule.bands", name(rule), words.list(bands));
    }

    private String band(Band band) {
        BigDecimal upTo = band.upTo();
        return upTo == null
                ? words.text("plan.band.above", words.percent(band.percent()))
                : words.text("plan.band.up-to", words.percent(band.percent()), words.number(upTo));
    }

    private String name(PlanRule rule) {
        if (rule.coversTheRest()) {
            return words.text("plan.rest");
        }
        return rule.label() == null ? rule.path() : rule.path() + " (" + rule.label() + ")";
    }
}
