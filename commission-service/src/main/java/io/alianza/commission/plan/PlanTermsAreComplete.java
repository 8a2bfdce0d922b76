package io.alianza.commission.plan;

import io.alianza.support.model.Faults;
import io.alianza.support.model.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A plan can be computed with whatever a deal brings: no gap, no overlap, no two rules for one path. */
record PlanTermsAreComplete(PlanTerms terms) implements Rule {

    /** Kinds of agreement a plan may be made for, as the partner's agreement states them. */
    static final List<String> REGIMES = List.of("reseller", "distribution", "referral", "affiliate", "agency");

    private static final Pattern PATH = Pattern.compile("[^/\\s][^/]{0,59}(/[^/\\s][^/]{0,59}){0,7}");

    @Override
    public void verify() {
        Faults faults = new Faults()
                .required(terms.name(), "/name", "1..100")
                .atMost(100, terms.name(), "/name")
                .unless(!terms.rules().isEmpty(), "/rules", "required", null, "≥ 1");
        for (int i = 0; i < terms.regimes().size(); i++) {
            faults.oneOf(REGIMES, terms.regimes().get(i), "/regimes/" + i);
        }
        Set<String> paths = new HashSet<>();
        for (int i = 0; i < terms.rules().size(); i++) {
            PlanRule rule = terms.rules().get(i);
            String pointer = "/rules/" + i;
            faults.unless(
                            paths.add(rule.path()),
                            pointer + "/path",
                            "path-twice",
                            rule.path(),
                            "one rule for each path")
                    .atMost(60, rule.label(), pointer + "/label")
                    .and(path(rule, pointer))
                    .and(new BandsLeaveNoGap(rule.bands(), pointer + "/bands").faults());
        }
        faults.verify();
    }

    private static Faults path(PlanRule rule, String pointer) {
        return rule.coversTheRest()
                ? new Faults()
                : new Faults().matching(rule.path(), PATH, pointer + "/path", "R, R/BK-R93R");
    }
}
