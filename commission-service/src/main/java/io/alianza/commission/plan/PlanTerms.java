package io.alianza.commission.plan;

import io.alianza.commission.deal.TreePath;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one version of a plan says.
 *
 * @param name as the vendor calls it
 * @param validFrom first day
 * @param regimes legal regimes of agreements it is made for; empty: any
 */
public record PlanTerms(
        String name,
        LocalDate validFrom,
        List<String> regimes,
        Measure measure,
        Precedence precedence,
        Rounding rounding,
        List<PlanRule> rules) {

    public PlanTerms {
        regimes = List.copyOf(regimes);
        rules = List.copyOf(rules);
    }

    public boolean isFor(String regime) {
        return regimes.isEmpty() || regimes.contains(regime);
    }

    /** All rules that cover the product, the one that applies first. */
    List<PlanRule> candidates(TreePath product) {
        return covering(product)
                .sorted(Comparator.comparingInt((PlanRule rule) -> rule.path().length())
                        .reversed())
                .toList();
    }

    Optional<PlanRule> ruleFor(TreePath product) {
        return candidates(product).stream().findFirst();
    }

    private Stream<PlanRule> covering(TreePath product) {
        return rules.stream().filter(rule -> rule.covers(product));
    }
}
