package io.alianza.commission.plan;

import io.alianza.commission.deal.SoldLine;
import io.alianza.commission.deal.WonDeal;
import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a plan pays for a deal. Each line meets the rule with the longest path that covers it; lines of one product line under
 * one rule are measured together, so that splitting a line in two, or writing them in another order, changes nothing; the
 * exact parts are added and rounded once, so that a deal never gains or loses cents by having many lines.
 */
public final class CommissionPolicy {

    /** Line keys are mostly numbers as text: 2 comes before 10. */
    private static final Comparator<SoldLine> BY_LINE_ID =
            Comparator.comparingInt((SoldLine line) -> line.lineId().length()).thenComparing(SoldLine::lineId);

    private CommissionPolicy() {}

    public static Calculation calculate(PlanTerms terms, WonDeal deal) {
        List<Part> parts = grouped(terms, deal.lines()).entrySet().stream()
                .map(group -> part(terms, group.getKey(), group.getValue()))
                .toList();
        BigDecimal exact = sum(parts.stream().map(Part::exact).toList());
        BigDecimal commission = rounded(exact, deal.currency(), terms.rounding().mode());
        return new Calculation(
                deal.currency(), deal.amount(), parts, exact, commission, whyZero(parts, exact, commission));
    }

    /** A deal under an agreement that pays no commission. */
    public static Calculation nothing(WonDeal deal) {
        return new Calculation(
                deal.currency(),
                deal.amount(),
                List.of(),
                BigDecimal.ZERO,
                rounded(BigDecimal.ZERO, deal.currency(), RoundingMode.UNNECESSARY),
                ZeroReason.AGREEMENT_PAYS_NO_COMMISSION);
    }

    private static SortedMap<Group, List<SoldLine>> grouped(PlanTerms terms, List<SoldLine> lines) {
        return lines.stream()
                .sorted(BY_LINE_ID)
                .collect(Collectors.groupingBy(line -> Group.of(terms, line), TreeMap::new, Collectors.toList()));
    }

    private static Part part(PlanTerms terms, Group group, List<SoldLine> lines) {
        List<PlanRule> candidates = terms.candidates(lines.getFirst().path());
        Optional<PlanRule> applied = candidates.stream().findFirst();
        BigDecimal sold = sum(lines.stream().map(SoldLine::amount).toList());
        BigDecimal base = sold.max(BigDecimal.ZERO);
        List<Slice> slices = applied.map(rule -> rule.cut(base)).orElse(List.of());
        return new Part(
                group.productLine(),
                group.rule(),
                applied.map(PlanRule::label).orElse(null),
                candidates.stream().map(PlanRule::path).toList(),
                lines,
                base,
                slices,
                sum(slices.stream().map(Slice::exact).toList()));
    }

    private static @Nullable ZeroReason whyZero(List<Part> parts, BigDecimal exact, BigDecimal commission) {
        if (commission.signum() != 0) {
            return null;
        }
        if (exact.signum() != 0) {
            return ZeroReason.ROUNDS_TO_ZERO;
        }
        if (parts.stream().allMatch(part -> part.rule() == null)) {
            return ZeroReason.NO_RULE_COVERS_THE_PRODUCTS;
        }
        boolean anythingSold = parts.stream()
                .anyMatch(part -> part.rule() != null && part.base().signum() > 0);
        return anythingSold ? ZeroReason.RATE_IS_ZERO : ZeroReason.NOTHING_TO_PAY_ON;
    }

    private static BigDecimal rounded(BigDecimal exact, String currency, RoundingMode mode) {
        return new Money(exact, currency).rounded(mode).amount();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return Decimals.plain(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Lines that are measured together. */
    private record Group(String productLine, @Nullable String rule) implements Comparable<Group> {

        private static final Comparator<Group> ORDER = Comparator.comparing(Group::productLine)
                .thenComparing(Group::rule, Comparator.nullsLast(Comparator.naturalOrder()));

        static Group of(PlanTerms terms, SoldLine line) {
            return new Group(
                    line.path().top(),
                    terms.ruleFor(line.path()).map(PlanRule::path).orElse(null));
        }

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }
}
