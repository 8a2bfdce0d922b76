package io.alianza.commission.account;

import io.alianza.commission.account.SeriesEvent.StatementAdded;
import io.alianza.commission.account.SeriesEvent.YearBegun;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the order of statements depends on.
 *
 * @param years in which deals count in this currency
 * @param last month of the last statement; absent before the first
 * @param balance closing balance of that statement
 */
record SeriesState(Set<Integer> years, @Nullable YearMonth last, BigDecimal balance) {

    static final SeriesState NONE = new SeriesState(Set.of(), null, BigDecimal.ZERO);

    Optional<YearMonth> lastMonth() {
        return Optional.ofNullable(last);
    }

    /** The year whose balance the first statement of a year opens with; empty when there is none before it, or it is handed over. */
    OptionalInt yearToEnd(YearMonth month) {
        boolean handedOver = last != null && last.getYear() == month.getYear();
        return handedOver
                ? OptionalInt.empty()
                : years.stream()
                        .mapToInt(Integer::intValue)
                        .filter(year -> year < month.getYear())
                        .max();
    }

    SeriesState evolve(SeriesEvent event) {
        return switch (event) {
            case YearBegun begun -> {
                Set<Integer> more = new TreeSet<>(years);
                more.add(begun.year());
                yield new SeriesState(more, last, balance);
            }
            case StatementAdded added -> new SeriesState(years, added.month(), added.closing());
        };
    }
}
