package io.alianza.commission.plan;

import io.alianza.commission.deal.SoldLine;
import io.alianza.commission.deal.WonDeal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** PlanExamples and deals for tests, written as one would say them. */
public final class PlanExamples {

    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private PlanExamples() {}

    /** {@code bands("R", "5 to 10000, 6 to 50000, 7")}. */
    public static PlanRule bands(String path, String words) {
        List<Band> bands = new ArrayList<>();
        BigDecimal above = BigDecimal.ZERO;
        for (String band : words.split(", ")) {
            String[] parts = band.split(" to ");
            BigDecimal upTo = parts.length == 1 ? null : new BigDecimal(parts[1]);
            bands.add(new Band(above, upTo, new BigDecimal(parts[0])));
            above = upTo == null ? above : upTo;
        }
        return new PlanRule(path, null, bands);
    }

    public static PlanTerms plan(PlanRule... rules) {
        return plan(Rounding.HALF_UP, rules);
    }

    public static PlanTerms plan(Rounding rounding, PlanRule... rules) {
        return new PlanTerms(
                "Standard",
                FIRST_DAY,
                List.of(),
                Measure.DEAL_AMOUNT_IN_PRODUCT_LINE,
                Precedence.LONGEST_PATH,
                rounding,
                List.of(rules));
    }

    /** The plan of the golden totals. */
    public static PlanTerms standard() {
        return plan(
                bands("R", "5 to 10000, 6 to 50000, 7"),
                bands("M", "4 to 10000, 6 to 50000, 8"),
                PlanRule.percent("T", "6"),
                PlanRule.percent("S", "3"),
                PlanRule.percent("none", "3"));
    }

    public static PlanVersion published(PlanTerms terms) {
        return new PlanVersion("plan-1", 1, terms);
    }

    /** {@code sold("EUR", "R/bike 100.00", "M 20.00")}. */
    public static WonDeal sold(String currency, String... lines) {
        List<SoldLine> sold = IntStream.range(0, lines.length)
                .mapToObj(i -> line(Integer.toString(i + 1), lines[i]))
                .toList();
        return deal(currency, sold);
    }

    public static WonDeal deal(String currency, List<SoldLine> lines) {
        return new WonDeal("deal-1", "partner-1", "ES/28", currency, lines, Map.of(), LocalDate.of(2026, 3, 14));
    }

    private static SoldLine line(String id, String words) {
        int blank = words.lastIndexOf(' ');
        return new SoldLine(id, words.substring(0, blank), new BigDecimal(words.substring(blank + 1)));
    }

    static @Nullable String rule(Calculation calculation, String productLine) {
        return calculation.parts().stream()
                .filter(part -> part.productLine().equals(productLine))
                .map(Part::rule)
                .reduce((one, other) -> {
                    throw new AssertionError("two rules for " + productLine);
                })
                .orElseThrow();
    }

    static List<String> amounts(List<Slice> slices) {
        return slices.stream().map(slice -> slice.amount().toPlainString()).toList();
    }

    static BigDecimal[] decimals(String... texts) {
        return Arrays.stream(texts).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }
}
