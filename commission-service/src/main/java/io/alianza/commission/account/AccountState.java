package io.alianza.commission.account;

import io.alianza.commission.account.Entry.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * What an account's decisions depend on.
 *
 * @param partnerId absent before the first event
 * @param entries by accrual id; persistent, because a large partner has thousands and each event changes one
 * @param ledger absent before the first event
 * @param closed what is closed, by currency
 * @param ended currencies in which nothing counts in this year any more
 */
record AccountState(
        @Nullable String partnerId,
        PMap<String, Entry> entries,
        @Nullable Ledger ledger,
        Map<String, Closed> closed,
        Set<String> ended) {

    static final AccountState NONE = new AccountState(null, TreePMap.empty(), null, Map.of(), Set.of());

    /**
     * @param months statements closed in this year, in order; at least one
     * @param balance closing balance of the last
     */
    record Closed(List<YearMonth> months, BigDecimal balance) {

        YearMonth last() {
            return months.getLast();
        }
    }

    String owner() {
        return Objects.requireNonNull(partnerId, "no event yet");
    }

    Optional<Entry> entry(String accrualId) {
        return Optional.ofNullable(entries.get(accrualId));
    }

    Ledger ledger(String accountId) {
        return ledger == null ? Ledger.opened(accountId) : ledger;
    }

    Stream<Entry> in(String currency) {
        return entries.values().stream().filter(entry -> entry.currency().equals(currency));
    }

    /** Entries that are on no statement yet and count in the month or before it, in order of the day won. */
    List<Entry> unstated(String currency, YearMonth through) {
        return in(currency)
                .filter(entry -> !entry.is(Standing.ON_STATEMENT) && entry.countsThrough(through))
                .sorted(Entry.IN_ORDER)
                .toList();
    }

    /** The month a deal counts in within a year: its own, or the first open one; empty when the year has none. */
    Optional<YearMonth> openMonth(int year, String currency, LocalDate wonOn) {
        YearMonth own = YearMonth.from(wonOn);
        YearMonth first = own.getYear() < year ? YearMonth.of(year, 1) : own;
        Closed last = closed.get(currency);
        YearMonth open = last == null || last.last().isBefore(first)
                ? first
                : last.last().plusMonths(1);
        return open.getYear() == year && !ended.contains(currency) ? Optional.of(open) : Optional.empty();
    }

    AccountState with(Entry entry) {
        return new AccountState(partnerId, entries.plus(entry.accrualId(), entry), ledger, closed, ended);
    }

    AccountState with(Ledger next) {
        return new AccountState(partnerId, entries, next, closed, ended);
    }

    AccountState ownedBy(String partner) {
        return new AccountState(partner, entries, ledger, closed, ended);
    }

    AccountState closing(String currency, YearMonth month, BigDecimal balance) {
        Closed before = closed.getOrDefault(currency, new Closed(List.of(), BigDecimal.ZERO));
        List<YearMonth> months = new ArrayList<>(before.months());
        months.add(month);
        Map<String, Closed> all = new HashMap<>(closed);
        all.put(currency, new Closed(List.copyOf(months), balance));
        return new AccountState(partnerId, entries, ledger, Map.copyOf(all), ended);
    }

    AccountState ending(String currency) {
        Set<String> all = new HashSet<>(ended);
        all.add(currency);
        return new AccountState(partnerId, entries, ledger, closed, Set.copyOf(all));
    }
}
