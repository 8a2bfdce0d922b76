package io.alianza.reporting.funnel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many days something took, in business time. */
final class Durations {

    private final List<Long> days = new ArrayList<>();

    void add(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            days.add(ChronoUnit.DAYS.between(from, to));
        }
    }

    /** Half of them took no longer; of an even number the mean of the two in the middle. Empty when there is none. */
    Optional<BigDecimal> median() {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        List<Long> sorted = days.stream().sorted().toList();
        long lower = sorted.get((sorted.size() - 1) / 2);
        long upper = sorted.get(sorted.size() / 2);
        return Optional.of(BigDecimal.valueOf(lower + upper).divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP));
    }

    Optional<BigDecimal> mean() {
        long sum = days.stream().mapToLong(Long::longValue).sum();
        return Ratio.of(sum, days.size(), 1);
    }
}
