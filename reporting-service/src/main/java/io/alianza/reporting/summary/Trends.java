package io.alianza.reporting.summary;

import io.alianza.support.model.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Amounts of now beside those of before, a pair per currency. */
public final class Trends {

    private Trends() {}

    /**
     * One currency.
     *
     * @param previous absent when there was none in that currency
     */
    public record Trend(Money amount, Optional<Money> previous) {}

    /** Each currency that occurs now or did before. */
    public static List<Trend> of(Map<String, Money> now, Map<String, Money> before) {
        TreeSet<String> currencies = new TreeSet<>(now.keySet());
        currencies.addAll(before.keySet());
        return currencies.stream()
                .map(currency -> new Trend(
                        now.getOrDefault(currency, Money.zero(currency)), Optional.ofNullable(before.get(currency))))
                .toList();
    }
}
