package io.alianza.commission.plan.web;

import io.alianza.commission.plan.Band;
import io.alianza.commission.plan.PlanRule;
import io.alianza.commission.plan.PlanTerms;
import io.alianza.support.model.Faults;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A deal to show a plan with: what the caller asks for, else one that reaches the last band of the plan's longest table. */
record PlanExample(String product, BigDecimal amount, String currency) {

    private static final BigDecimal USUAL = new BigDecimal("12000.00");

    static PlanExample of(
            PlanTerms terms, @Nullable String product, @Nullable BigDecimal amount, @Nullable String currency) {
        PlanRule richest = terms.rules().stream()
                .max(Comparator.comparing((PlanRule rule) -> !rule.coversTheRest())
                        .thenComparingInt(rule -> rule.bands().size())
                        .thenComparing(PlanRule::path, Comparator.reverseOrder()))
                .orElseThrow();
        new Faults()
                .unless(
                        amount == null || (amount.signum() > 0 && amount.scale() <= 4),
                        "/amount",
                        "out-of-range",
                        null,
                        "> 0")
                .unless(currency == null || isKnown(currency), "/currency", "unknown-value", currency, "ISO 4217")
                .verify();
        return new PlanExample(
                product == null || product.isBlank() ? richest.path() : product,
                amount == null ? beyondLastBound(richest) : amount,
                currency == null ? "EUR" : currency);
    }

    private static BigDecimal beyondLastBound(PlanRule rule) {
        return rule.bands().stream()
                .map(Band::upTo)
                .filter(Objects::nonNull)
                .reduce((lower, higher) -> higher)
                .map(bound -> bound.multiply(new BigDecimal("1.20")))
                .orElse(USUAL);
    }

    private static boolean isKnown(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(one -> one.getCurrencyCode().equals(currency) && one.getDefaultFractionDigits() >= 0);
    }
}
