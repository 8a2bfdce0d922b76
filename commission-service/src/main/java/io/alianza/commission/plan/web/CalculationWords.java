package io.alianza.commission.plan.web;

import io.alianza.commission.plan.Calculation;
import io.alianza.commission.plan.Part;
import io.alianza.commission.plan.Rounding;
import io.alianza.commission.plan.Slice;
import io.alianza.commission.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A calculation as a sum that can be redone by hand. */
public final class CalculationWords {

    private final Words words;
    private final Calculation calculation;

    public CalculationWords(Words words, Calculation calculation) {
        this.words = words;
        this.calculation = calculation;
    }

    /** {@code 10.000,00 € × 5 % + 2.000,00 € × 6 % = 500,00 € + 120,00 € = 620,00 €}. */
    public String inOneLine() {
        List<Slice> reached = reached();
        String factors = reached.stream()
                .map(slice -> money(slice.amount()) + " × " + words.percent(slice.percent()))
                .collect(Collectors.joining(" + "));
        List<String> equal = new ArrayList<>(List.of(factors));
        if (reached.size() > 1) {
            equal.add(reached.stream().map(slice -> money(slice.exact())).collect(Collectors.joining(" + ")));
        }
        equal.add(money(calculation.exact()));
        return String.join(" = ", equal) + (isRounded() ? " ≈ " + money(calculation.commission()) : "");
    }

    /** Line by line, band by band, then the sum and its rounding. */
    public List<String> steps(Rounding rounding) {
        List<String> steps = new ArrayList<>();
        calculation.parts().forEach(part -> addTo(steps, part));
        if (reached().size() > 1) {
            steps.add(words.text("step.sum", sum()));
        }
        if (isRounded()) {
            steps.add(words.text("step.rounded." + rounding, money(calculation.commission())));
        }
        return steps;
    }

    /** The one percentage of a deal that reached a single band; empty when there are several or none. */
    public Optional<Slice> onlySlice() {
        List<Slice> reached = reached();
        return reached.size() == 1 ? Optional.of(reached.getFirst()) : Optional.empty();
    }

    /** What is missing to the next band, where there is one line and a next band. */
    public Optional<String> nextBand() {
        List<Part> parts = calculation.parts();
        if (parts.size() != 1) {
            return Optional.empty();
        }
        Part part = parts.getFirst();
        return part.slices().stream()
                .filter(slice -> !slice.reached() && slice.above().signum() > 0)
                .findFirst()
                .map(next -> words.text(
                        "earned.next-band",
                        words.percent(next.percent()),
                        money(next.above().subtract(part.base())),
                        name(part),
                        money(next.above())));
    }

    private void addTo(List<String> steps, Part part) {
        steps.add(words.text(
                "step.line", name(part), money(part.base()), part.lines().size()));
        if (part.rule() == null) {
            steps.add(words.text("step.no-rule"));
        }
        part.slices().stream()
                .filter(Slice::reached)
                .map(slice -> words.text(
                        "step.slice", money(slice.amount()), words.percent(slice.percent()), money(slice.exact())))
                .forEach(steps::add);
    }

    private String sum() {
        return reached().stream().map(slice -> money(slice.exact())).collect(Collectors.joining(" + ")) + " = "
                + money(calculation.exact());
    }

    private List<Slice> reached() {
        return calculation.parts().stream()
                .flatMap(part -> part.slices().stream())
                .filter(Slice::reached)
                .toList();
    }

    private boolean isRounded() {
        return calculation.exact().compareTo(calculation.commission()) != 0;
    }

    private String money(BigDecimal amount) {
        return words.money(amount, calculation.currency());
    }

    private static String name(Part part) {
        return part.label() == null ? part.productLine() : part.productLine() + " (" + part.label() + ")";
    }
}
